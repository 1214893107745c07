### reviewed: editors

## Screen

# What changed in a file.
history-about = Every change is written down here and cannot be struck out. You can take back the changes of this sitting one by one, the latest first.
history-undo = Take back: { $what }
history-erased = Content erased
history-earlier = Show earlier changes
history-who = All changes were made at this desk. At the desk now: { $name }.

### reviewed: editors

## Screen

# Pictures and scans that show something.
files-heading = Pictures and scans
files-choose = Add files
files-hint = Or drop them here, or copy a picture and press Ctrl+V. Pictures (JPEG, PNG) and PDF files up to { $megabytes } megabytes.
files-reading = Reading “{ $name }”…
files-stop =
    { $count ->
        [one] Leave out 1 more file
       *[other] Leave out { $count } more files
    }
files-pasted-name = Pasted picture
files-open-what = Look at “{ $name }”
files-detach = Take away here
files-detach-what = Take away here: “{ $name }”
files-detached = “{ $name }” is not shown here any more. It stays in the person’s file.
files-choose-other = Use a file that is here already ({ $count })
files-others = Other files of this person
files-attach = Show here too
files-attach-what = Show here too: “{ $name }”

# What became of a file that was handed in.
files-not-taken = “{ $name }” was not taken in
files-unreadable = The file could not be read to its end. Nothing was kept of it, and everything else here is safe. Check that it is still in its place, then choose it again.
files-already-here = “{ $name }” is in this person’s file already. It is kept once.
files-notes-close = Close this message

# What a file is.
file-kind-jpeg = Picture (JPEG)
file-kind-png = Picture (PNG)
files-pdf-pages =
    { $count ->
        [one] PDF, 1 page
       *[other] PDF, { $count } pages
    }
files-size-kilobytes = { $size } kB
files-size-megabytes = { $size } MB

# A file in large.
files-opening = Opening the page…
files-previous = Previous page
files-next = Next page
files-page-of = page { $page } of { $pages }
files-full-size = Full size

# Files that show nothing yet.
files-loose = Not yet used as evidence
files-loose-about = These files lie in the person’s file, but no evidence and no assessment shows them.
files-use = Use as evidence
files-use-what = Use as evidence: “{ $name }”
files-remove-what = Remove “{ $name }”

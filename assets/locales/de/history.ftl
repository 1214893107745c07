### reviewed: none

## Screen

# What changed in a file.
history-about = Jede Änderung steht hier und lässt sich nicht ausstreichen. Die Änderungen dieser Sitzung können Sie eine nach der anderen zurücknehmen, die letzte zuerst.
history-undo = Zurücknehmen: { $what }
history-erased = Inhalt gelöscht
history-earlier = Frühere Änderungen zeigen
history-who = Alle Änderungen wurden in dieser Beratungsstelle gemacht. Jetzt am Platz: { $name }.

### reviewed: none

## Screen

# The business idea, to write down.
business-about = Was möchte die Person herstellen oder tun, für wen und mit wie viel Geld? Ein Satz in ihren eigenen Worten genügt für den Anfang.
business-write = Die Idee aufschreiben
business-back = Zurück zur Geschäftsidee
business-what = Was möchten Sie herstellen oder tun?
business-what-hint = In den Worten der Person, in jeder Sprache.
business-trade = Gewerbe
business-trade-proposed = Passt zu dem, was die Person früher getan hat:
business-for-whom-hint = Wer kauft es, und wer hat schon danach gefragt?
business-euros-hint = Ganze Euro.
business-lacking = Es fehlen { $sum }.
business-covered = Das eigene Geld deckt, was gebraucht wird.
business-finance-heading = Was ein Kreditgeber fragt
business-money-for-hint = Was damit gekauft oder bezahlt wird, in eigenen Worten der Person. Ein Kreditgeber liest das.
business-term-months-hint = 1 bis 120, wie die Person es sich wünscht.
business-papers-heading = Unterlagen, nach denen Kreditgeber meist fragen
business-papers-about = Jeder Kreditgeber fragt nach eigenen. „Nicht bekannt“ heißt, dass niemand gefragt hat; es wird nicht als fehlend gedruckt.

### reviewed: none

## Screen

# The form of a rule.
rule-about = Fügen Sie nur hinzu, was der Anbieter wirklich verlangt. Was EXpress von einer Person nicht weiß, bleibt offen und schließt niemanden aus.
rule-kind = Was davon nötig ist
rule-kind-of-group = Was von dieser Gruppe nötig ist
rule-all = alles davon
rule-any = eines davon genügt
rule-none = nichts davon
rule-group-all = Gruppe: alles davon
rule-group-any = Gruppe: eines davon genügt
rule-group-none = Gruppe: nichts davon
rule-add-condition = Bedingung hinzufügen
rule-add-condition-to-group = Bedingung zu dieser Gruppe hinzufügen
rule-add-group = Gruppe hinzufügen
rule-topic-person = Mensch
rule-topic-permit = Aufenthalt
rule-topic-home = Wohnung
rule-topic-language = Sprache
rule-topic-business = Unternehmen
rule-topic-money = Geld
rule-topic-competences = Kompetenzen
rule-up = Nach oben
rule-down = Nach unten
rule-move-up = „{ $what }“ nach oben
rule-move-down = „{ $what }“ nach unten
rule-spelled = Wer teilnehmen kann, in Worten:
rule-everybody = Alle. Nichts wird verlangt.
rule-not-whole = Etwas ist noch nicht ausgefüllt. Vorher wird nicht gespeichert.

# The fields of a condition.
condition-choose = Bitte wählen
condition-no-fields = Mehr ist nicht auszufüllen.
condition-one-of = Eines davon
condition-age-from = Mindestalter
condition-age-to = Höchstalter
condition-years-from = Mindestens, in Jahren
condition-years-to = Höchstens, in Jahren
condition-amount-from = Mindestens, in ganzen Euro
condition-amount-to = Höchstens, in ganzen Euro
condition-regions = Regionen, eine in jeder Zeile
condition-from-place = Von welchem Ort
condition-from-place-hint = Ein Ort aus der Liste in den Einstellungen, damit EXpress die Entfernung berechnen kann.
condition-km = Höchstens, in Kilometern
condition-language = Sprache
condition-level = Mindestniveau
condition-days = Noch gültige Tage, mindestens
condition-percent = Mindestens, in Prozent
condition-eqf-level = Niedrigstes EQR-Niveau
condition-skill = Kompetenz
condition-skill-hint = Tippen Sie einige Buchstaben und wählen Sie aus der Liste von ESCO.
condition-strength = Mindeststärke
condition-count = Wie viele, mindestens

### reviewed: none

## Screen

# Mentors as persons, in the directory.
mentors-title = Mentorinnen und Mentoren
mentors-about = Menschen, die Gründende begleiten. Ein Eintrag handelt von einer Person: Sagen Sie ihr, was Sie aufschreiben, und fragen Sie, ob andere den Namen hören dürfen.
mentors-empty = Noch ist niemand eingetragen. Hierher gehören Menschen, die ein eigenes Unternehmen haben oder hatten und jemandem Zeit schenken, der anfängt.
mentors-add = Mentorin oder Mentor hinzufügen
mentor-accompanies = Begleitet jetzt: { $count }
mentor-accompanies-of = Begleitet jetzt: { $count } von { $capacity }
mentor-accompanies-unknown = Wie viele insgesamt möglich sind, ist noch nicht bekannt.
mentor-consent-state-missing = Noch keine Einwilligung: wird niemandem genannt
mentor-consent-state-not-to-be-named = Einwilligung ohne den Namen: wird niemandem genannt
mentor-consent-state-may-be-named = Darf genannt werden
mentor-consent-state-withdrawn = Einwilligung widerrufen: wird niemandem genannt

# The form of a mentor.
mentor-form = Mentorin oder Mentor
mentor-part-person = Die Person
mentor-part-consent = Einwilligung
mentor-part-brings = Was sie mitbringt
mentor-part-meets = Wann und wo
mentor-part-wishes = Wen sie begleitet
mentor-name = Name
mentor-name-hint = So, wie die Person genannt werden will.
mentor-contact-route = Wie sie zu erreichen ist
mentor-kind = Art des Mentorings
mentor-description = In wenigen Worten
mentor-description-hint = Was die Person gemacht hat und wobei sie gern hilft. Wer beraten wird, darf das hören.
mentor-gender = Geschlecht
mentor-gender-hint = Nur, wenn die Person es aufgeschrieben haben will. Manche wünschen sich eine Frau oder einen Mann.
mentor-languages = Sprachen
mentor-language-add = Sprache hinzufügen
mentor-sectors = Branchen, die sie kennt
mentor-stages = Bei welchem Stand sie hilft
mentor-stages-hint = Nichts angekreuzt heißt: bei jedem.
mentor-helps-with = Worin sie stark ist und wobei sie hilft
mentor-times = Wann sie Zeit hat
mentor-channels = Wie sie sich trifft
mentor-place = Treffpunkt
mentor-region = Region
mentor-capacity = Wie viele zur gleichen Zeit
mentor-accompanies-elsewhere = Begleitet außerdem, nicht über diese Stelle
mentor-wanted-genders = Wünscht sich zu begleiten
mentor-wanted-sectors = Wünscht sich diese Branchen
mentor-wanted-hint = Nichts angekreuzt heißt: kein Wunsch.
mentor-conflict-names = Darf diese Personen und Organisationen nicht begleiten
mentor-conflict-names-hint = In jeder Zeile eine: Familie, Kundschaft, Arbeitgeber, Konkurrenz. Von ihnen wird niemand vorgeschlagen.
mentor-conflict-sectors = Darf diese Branchen nicht begleiten
mentor-conflict-words = Andere Interessenkonflikte, in Worten
mentor-conflict-words-hint = EXpress kann das nicht nachschlagen. Es erscheint als offene Frage, über die zu reden ist.
mentor-consent-about = Erklären Sie, was Sie aufschreiben und wer es sieht. Ohne Einwilligung bleibt der Eintrag bei Ihnen, und der Name wird niemandem genannt. Ein Nein hat keine Nachteile, und jede Einwilligung kann jederzeit widerrufen werden.
mentor-consent-purposes = Womit die Person einverstanden ist
mentor-consent-purpose-counselling = Diese Stelle führt den Eintrag und nutzt ihn, wenn sie berät.
mentor-consent-purpose-naming = Wer beraten wird, darf den Namen hören.
mentor-consent-withdrawn-hint = Leer lassen, solange die Einwilligung gilt.
mentor-confirmed-on = Zuletzt gefragt am
mentor-confirmed-by = Gefragt von

# What the mentor may have, and the way out.
mentor-access = Auskunft speichern
mentor-access-what = Auskunft speichern: { $name }
mentor-access-heading = Was diese Stelle über { $name } aufbewahrt
mentor-access-about = Jeder Mensch darf sehen, was über ihn aufbewahrt wird. Die Datei enthält den Eintrag, was vorgeschlagen und vereinbart wurde, und wer es wann geändert hat. Wer begleitet wird oder wurde, steht nicht darin.
mentor-access-path = Datei speichern unter
mentor-access-path-hint = Ein ganzer Pfad zu einer Datei, die es noch nicht gibt, zum Beispiel auf einem USB-Stick der Person.
mentor-access-save = Speichern
mentor-access-saved = Gespeichert: { $path }. Wer diese Datei hat, kann sie lesen. Geben Sie sie der Person, und behalten Sie hier keine Kopie.
mentor-erase = Endgültig löschen
mentor-erase-what = Endgültig löschen: { $name }
mentor-erase-heading = { $name } endgültig löschen?
mentor-erase-about = Der Eintrag, was vorgeschlagen und vereinbart wurde, und was der Verlauf darüber sagt, werden aus diesem Tresor gelöscht. Niemand kann das zurückholen, auch „Rückgängig“ nicht.
mentor-erase-copies = Frühere Sicherungen und gespeicherte Dateien enthalten es noch. Machen Sie eine neue Sicherung, und löschen Sie die alten.
mentor-erase-cancel = Eintrag behalten
mentor-erased = Der Eintrag ist aus diesem Tresor gelöscht.

# Mentors in a candidate’s file.
mentors-both = Beide dürfen nein sagen. Fragen Sie zuerst die Person, bevor Sie anderen etwas über sie erzählen.
mentors-nobody = Noch darf niemand genannt werden. Mentorinnen und Mentoren werden im Verzeichnis eingetragen.
mentors-not-named =
    { $count ->
        [one] 1 weiterer Mensch ist eingetragen und darf nicht genannt werden.
       *[other] { $count } weitere Menschen sind eingetragen und dürfen nicht genannt werden.
    }
mentors-for-person = Für die Person
mentors-for-mentor = Für die Mentorin oder den Mentor
mentors-in-favour = Dafür
mentors-against = Dagegen
mentors-no-reasons = Nichts, was bekannt ist, spricht dafür oder dagegen.
mentor-gender-wish = Die Person wünscht sich als Begleitung
mentor-gender-wish-none = Kein Wunsch, oder nicht gefragt
mentor-gender-wish-kept = Der Wunsch ist gespeichert.
mentor-standing-open = Kann vorgeschlagen werden
mentor-standing-full = Kein Platz frei
mentor-standing-not-to-be-named = Darf nicht mehr genannt werden
mentor-standing-conflict = Interessenkonflikt
mentorship-propose = Vorschlagen
mentorship-propose-what = { $name } vorschlagen
mentorship-state-proposed = Vorgeschlagen; noch hat niemand geantwortet
mentorship-state-mentor-said-yes = Die Mentorin oder der Mentor hat ja gesagt; die Person hat noch nicht geantwortet
mentorship-state-candidate-said-yes = Die Person hat ja gesagt; die Mentorin oder der Mentor hat noch nicht geantwortet
mentorship-state-mentor-said-no = Die Mentorin oder der Mentor hat nein gesagt
mentorship-state-candidate-said-no = Die Person hat nein gesagt
mentorship-state-agreed = Beide haben ja gesagt
mentorship-state-ended = Beendet
mentorship-step-mentor-yes = Mentorin oder Mentor sagt ja
mentorship-step-mentor-no = Mentorin oder Mentor sagt nein
mentorship-step-candidate-yes = Die Person sagt ja
mentorship-step-candidate-no = Die Person sagt nein
mentorship-step-end = Es ist beendet
mentorship-what = { $name }: { $step }
mentorship-why = Warum? (freiwillig)
mentorship-why-hint = Niemand muss einen Grund nennen.
mentorship-proposed = Vorgeschlagen: { $name }
mentorship-kept = Aufgeschrieben: { $step }

# Why a mentor and a founder suit each other or not. Yes, no or not known is whether a wish is met.
mentor-works-on = Hilft dabei, wofür Hilfe gesucht wird: { $gap }.
mentor-gender-wished =
    { $outcome ->
        [yes] Die Person wünscht sich als Begleitung: { $gender }. Das passt.
        [no] Die Person wünscht sich als Begleitung: { $gender }. Das passt nicht.
       *[not-known] Die Person wünscht sich als Begleitung: { $gender }. Ob das passt, ist noch nicht bekannt.
    }
mentor-wishes-gender =
    { $outcome ->
        [yes] Möchte begleiten: { $genders }. Das passt.
        [no] Möchte begleiten: { $genders }. Das passt nicht.
       *[not-known] Möchte begleiten: { $genders }. Ob das passt, ist noch nicht bekannt.
    }
mentor-wishes-sector =
    { $outcome ->
        [yes] Möchte in dieser Branche begleiten: { $sectors }. Das passt.
        [no] Möchte in dieser Branche begleiten: { $sectors }. Das Unternehmen ist in einer anderen.
       *[not-known] Möchte in dieser Branche begleiten: { $sectors }. Die Branche des Unternehmens ist noch nicht bekannt.
    }
mentor-language = Beide sprechen { $language }.
mentor-no-shared-language = Spricht { $language }; eine gemeinsame Sprache ist nicht eingetragen.
mentor-near = Der Treffpunkt ist in der Nähe: { $place }, { $km } km.
mentor-far = Der Treffpunkt ist weit weg: { $place }, { $km } km.
mentor-from-afar = Sie können sich aus der Ferne treffen: { $channels }.
mentor-same-region = Beide sind in derselben Region: { $region }.
mentor-other-region = Ist in einer anderen Region: { $region }.
mentor-time = Beide haben Zeit: { $time }.
mentor-other-times = Sie haben zu verschiedenen Zeiten der Woche Zeit.
mentor-sector = Kennt diese Branche: { $sector }.
mentor-other-sector = Kennt andere Branchen, nicht diese: { $sector }.
mentor-stage = Hilft bei dem Stand, auf dem das Unternehmen ist.
mentor-other-stage = Hilft bei einem anderen Stand eines Unternehmens.
mentor-places-left =
    { $places ->
        [one] Würde noch 1 Person begleiten.
       *[other] Würde noch { $places } Personen begleiten.
    }
mentor-full =
    { $count ->
        [0] Begleitet zurzeit niemanden.
        [one] Begleitet 1 Person und möchte nicht mehr.
       *[other] Begleitet { $count } Personen und möchte nicht mehr.
    }
mentor-conflict-name = Darf nicht begleiten: { $name }. Das steht in dieser Akte.
mentor-conflict-sector = Darf niemanden in dieser Branche begleiten: { $sector }.
mentor-conflict-note = Ein Interessenkonflikt in Worten, über den zu reden ist: { $note }
mentor-not-named = Es gibt keine Einwilligung mehr, den Namen zu nennen.
mentor-never-confirmed = Noch hat niemand gefragt, ob der Eintrag stimmt.
mentor-confirmed-long-ago =
    { $days ->
        [one] Zuletzt gefragt vor 1 Tag.
       *[other] Zuletzt gefragt vor { $days } Tagen.
    }

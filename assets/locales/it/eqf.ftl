### reviewed: none

## Screen and paper

# The explain line of each basis: level, because, country, framework, source, date. No level is shown without it.
eqf-explain-certificate = QEQ { $low }, perché questo livello è scritto sul certificato «{ $subject }» o nel suo supplemento. Paese: { $country }. Quadro: { $framework }. Fonte: { $source }. Data della fonte: { $source-date }. Letto in data { $read-on } da { $reader }.
eqf-explain-register = QEQ { $low }, perché la qualifica «{ $subject }» si trova con questo livello in un registro nazionale. Paese: { $country }. Quadro: { $framework }. Fonte: { $source }. Data della fonte: { $source-date }. Letto in data { $read-on } da { $reader }.
eqf-explain-recognition-statement = QEQ { $low }, perché un ente che valuta le qualifiche estere indica questo livello per «{ $subject }». Paese: { $country }. Quadro: { $framework }. Fonte: { $source }. Data della fonte: { $source-date }. Letto in data { $read-on } da { $reader }.
eqf-explain-national-table = QEQ { $low }, perché la tabella nazionale dà questo livello a titoli come «{ $subject }». Paese: { $country }. Quadro: { $framework }, collegato al QEQ nell’anno: { $referenced }. Fonte: { $source }. Data della fonte: { $source-date }. Letto in data { $read-on } da { $reader }. Lo stesso livello non è la stessa qualifica.
eqf-explain-descriptor-reading =
    { $range ->
        [range] QEQ da { $low } a { $high }
       *[one] QEQ { $low }
    }: lettura indicativa di due persone, non è una qualifica. Perché: «{ $subject }». Conoscenze { $knowledge }, abilità { $skills }, responsabilità e autonomia { $responsibility-and-autonomy }. Paese: nessuno. Quadro e fonte: descrittori del Quadro europeo delle qualifiche (QEQ). Letto in data { $read-on } da { $reader } e { $second-reader } ({ $second-role }).
eqf-explain-target-qualification = Riguarda il campo di «{ $target }» (QEQ { $low }); chiedere dove si può fare la validazione; non è una qualifica già ottenuta. Perché: «{ $subject }». Paese: { $country }. Quadro: { $framework }. Fonte: { $source }. Data della fonte: { $source-date }. Letto in data { $read-on } da { $reader }.

# What a reader is told beside a level.
eqf-caution-unverified = Questa voce della tabella non è ancora verificata. Fatela controllare prima di farvi affidamento.
eqf-caution-old = Questa voce della tabella ha la data { $date }, quindi ha più di 24 mesi. Controllatela di nuovo prima di farvi affidamento.
eqf-caution-awarded-before = Il titolo è più vecchio del collegamento del quadro nazionale al QEQ ({ $year }); il livello vale di regola, non in ogni caso.

# Why no level is shown. That an award is missing in a list says nothing about its recognition.
eqf-no-level-not-read-yet = Non è ancora registrato nessun livello. Una lettura è possibile.
eqf-no-level-non-formal = Nessun livello: per l’apprendimento non formale non esiste un termine di confronto. Un livello si mostra solo se il certificato ne indica uno che sta nel quadro nazionale.
eqf-no-level-no-paper = Ancora nessun livello: nessuno allo sportello ha visto un certificato. Questo non dice niente sul valore di ciò che è stato imparato.
eqf-no-level-award-not-in-table = Ancora nessun livello: questo titolo non si trova nella tabella che abbiamo per questo paese: { $country }. La tabella non è completa, quindi questo non dice niente sul riconoscimento.
eqf-no-level-compared-only = Nessun livello: il quadro di questo paese è stato confrontato con il QEQ, ma non è collegato a esso: { $country }. Un confronto non dà un livello a un titolo.
eqf-no-level-not-referenced = Nessun livello: non conosciamo nessun collegamento tra il QEQ e un quadro di questo paese: { $country }. Questo non dice niente sul riconoscimento.
eqf-no-level-not-wanted = Qui non è stampato nessun livello, perché la persona non lo vuole.

# What to do to make learning from abroad count.
eqf-route-recognition = Se c’è un certificato: chiedere una dichiarazione all’ente di riconoscimento.
eqf-route-european-qualifications-passport = Se mancano i documenti della scuola o degli studi: chiedere un colloquio per il Passaporto europeo delle qualifiche per rifugiati.
eqf-route-validation-and-practical-test = Se si è imparato senza scuola: chiedere la validazione, o dimostrarlo in un esame pratico.
eqf-route-papers = Da portare: { $value }
eqf-route-cost = Costo: { $value }
eqf-route-time = Durata: { $value }
eqf-route-age =
    { $checked ->
        [yes] Situazione: { $date }.
       *[no] Situazione: { $date }, non ancora controllata: chiedete prima di farvi affidamento.
    }{ $old ->
        [yes] { " " }Questo dato ha più di 24 mesi.
       *[no] { "" }
    }

# Why something did not happen: what happened, what is safe, what to do. `error-<code>`; where a field has words
# of its own, `error-<code>-<field>`.

## What was typed. The sentence stands at its field, and what was typed stays.

error-required = Hier fehlt noch etwas. Bitte füllen Sie dieses Feld aus.
error-required-subject = Der Betreff fehlt. Bitte sagen Sie in einer Zeile, worum es geht.
error-required-customer = Der Kunde fehlt. Bitte tippen Sie drei Buchstaben seines Namens und wählen Sie ihn aus.
error-required-text = Der Text fehlt. Bitte schreiben Sie, was gesagt oder getan wurde.
error-required-by = Der Name fehlt. Bitte sagen Sie, wer beim Kunden das gesagt hat.
error-required-with = Der Name fehlt. Bitte sagen Sie, mit wem das vereinbart ist.
error-required-reason = Bitte sagen Sie, worauf gewartet wird. Der Kunde kann es lesen.
error-required-new_contact = Der Name der neuen Person fehlt.
error-required-minutes = Die Dauer fehlt. Bitte geben Sie Minuten oder Von und Bis an.
error-required-from = Der Anfang fehlt. Bitte geben Sie die Uhrzeit an, oder eine Dauer ohne Uhrzeit.
error-required-to = Das Ende fehlt. Bitte geben Sie die Uhrzeit an, oder eine Dauer ohne Uhrzeit.
error-required-name = Der Name fehlt.
error-too_long = Der Text hat { $length } Zeichen, möglich sind { $most }. Er steht noch hier; bitte kürzen Sie ihn.
error-invalid = Dieser Wert passt hier nicht. Er steht noch im Feld; bitte prüfen Sie ihn.
error-invalid-remote_id = Eine TeamViewer-ID hat 8 bis 12 Ziffern und sonst nur Leerzeichen oder Bindestriche. Bitte lassen Sie sich die Nummer noch einmal vorlesen.
error-invalid-phone = „{ $number }“ ist keine Telefonnummer: Sie hat 3 bis 20 Ziffern und sonst nur Leerzeichen, Klammern, Punkte, Striche oder ein + davor. Es ist nichts verändert.
error-invalid-of = Dieser Fall kommt nicht in Frage: Es muss ein anderer Fall desselben Kunden sein.
error-invalid-cid = Die Zeit lässt sich nur auf einen Fall desselben Kunden verschieben.
error-invalid-activity = Diese Tätigkeit steht nicht im Vertrag des Falls. Bitte wählen Sie eine andere.
error-invalid-minutes = Diese Dauer ist nicht möglich. Erlaubt sind 1 Minute bis 24 Stunden.
error-invalid-to = Von und Bis ergeben keine mögliche Zeit: Bis muss nach Von liegen, höchstens 24 Stunden danach.
error-invalid-active = { $name } wird noch gebraucht: Wer für Fälle ohne anderen Bearbeiter zuständig ist, muss hier arbeiten. Bitte wählen Sie zuerst jemand anderen.
error-invalid-absence = Die Abwesenheit endet vor ihrem Anfang. Bitte prüfen Sie beide Tage.
error-invalid-substitute = Diese Person kann nicht vertreten. Bitte wählen Sie jemand anderen.
error-invalid-url = Diese Adresse lässt sich nicht öffnen. Möglich sind Webseiten, E-Mail-Adressen und Telefonnummern.
error-required-person = Ihr Name fehlt. Er steht bei allem, was Sie eintragen.
error-required-initials = Das Kürzel fehlt. Ein bis vier Buchstaben genügen.
error-required-management-name = Hier fehlt der Name zu Telefon oder E-Mail.
error-required-activities = Ein Vertrag braucht mindestens eine Tätigkeit mit ihrem Stundensatz.
error-too_long-logo = Das Bild ist zu groß, möglich sind 2 MB. Bitte wählen Sie ein kleineres.
error-invalid-first_cid = Das ist keine mögliche erste CID. Bitte geben Sie eine Zahl von 1 bis 900 000 000 an.
error-invalid-rate = Bitte geben Sie einen Stundensatz an, zum Beispiel 95,00.
error-invalid-logo = Dieses Bild lässt sich nicht verwenden. Möglich sind PNG und JPEG.
error-invalid-colour = Das ist keine Farbe. Bitte schreiben Sie sechs Stellen wie „0a6072“.
error-invalid-objection_days = Möglich sind 0 bis 365 Tage.
error-invalid-calendar = So wäre das Büro nie geöffnet. Bitte geben Sie für mindestens einen Wochentag Zeiten an.
error-invalid-valid_from = An diesem Tag beginnt schon eine andere Fassung. Bitte wählen Sie einen anderen Tag oder ändern Sie jene.
error-invalid-activities = Bitte prüfen Sie die Tätigkeiten.
error-invalid-activities-name = Jede Tätigkeit braucht einen eigenen Namen.
error-invalid-activities-rate = Bitte geben Sie einen Stundensatz an, zum Beispiel 95,00.
error-invalid-activities-increment = Möglich sind 1, 5, 6, 10, 15, 30 oder 60 Minuten.
error-invalid-activities-minimum = Möglich sind bis zu 24 Stunden.
error-invalid-targets-response = Möglich sind 1 Minute bis 1 Jahr.
error-invalid-targets-solution = Möglich sind 1 Minute bis 1 Jahr.
error-invalid-surcharges = Möglich sind 1 bis 1000 Prozent; eine Nacht muss zu einer anderen Zeit enden, als sie beginnt.
error-invalid-allowance = Bitte geben Sie die enthaltenen Stunden an, zum Beispiel 5.
error-invalid-travel = Bitte geben Sie an, was eine Fahrt kostet.
error-invalid-csv = Jede Spalte kommt in der CSV nur einmal vor. Es ist nichts verändert; bitte nehmen Sie die doppelte weg.
error-ambiguous = Das kann zweierlei heißen. Bitte schreiben Sie es genauer.
error-priority_required = Ein Fehler braucht eine Priorität. Bitte wählen Sie A, B oder C nach dem Pflegevertrag.
error-consent_required = Priorität A kostet den Kunden etwas. Bitte tragen Sie ein, wer dem zugestimmt hat und wie, oder wählen Sie B oder C.
error-kind_unconfirmed = Die Art dieses Falls ist nur vorgeschlagen. Bitte bestätigen Sie Art und Priorität, dann lässt er sich ausliefern.
error-past = Dieser Zeitpunkt ist schon vorbei. Bitte nennen Sie einen, der noch kommt.
error-future = Dieser Zeitpunkt liegt noch in der Zukunft. Eingetragen wird nur, was schon getan ist.
error-reason_required = Der Grund fehlt. Er steht später im Verlauf; ein kurzer Satz genügt.
error-escalated_already = Dieser Fall ist schon eskaliert, und die Antwort steht noch aus. Es ist nichts verändert. Bitte tragen Sie zuerst die Antwort ein.
error-other_contract = Die beiden Fälle laufen unter verschiedenen Verträgen, die Zeit würde dort nach anderen Regeln abgerechnet. Es ist nichts verändert. Ändern Sie zuerst den Vertrag eines der Fälle, oder schließen Sie ohne Zusammenführen ab.
error-linked_already = Die beiden Fälle sind schon verknüpft. Es ist nichts verändert. Soll die Art der Verknüpfung eine andere sein, entfernen Sie bitte zuerst die alte.
error-name_taken = Eine Ansicht „{ $name }“ gibt es hier schon. Bitte geben Sie einen anderen Namen ein.
error-views_full = Es gibt schon { $most } Ansichten, mehr passen nicht in die Leiste. Es ist nichts verändert. Bitte löschen Sie zuerst eine, die niemand mehr braucht.
error-invalid-other = Ein Fall lässt sich nicht mit sich selbst verknüpfen. Bitte nennen Sie eine andere CID.
error-not_found-other = Einen Fall mit der CID { $cid } gibt es nicht. Bitte prüfen Sie die Nummer.
error-required-cids = Es ist kein Fall markiert. Bitte markieren Sie mit der Leertaste, was sich ändern soll.
error-too_long-cids = Das sind { $length } Fälle, auf einmal möglich sind { $most }. Es ist nichts verändert. Bitte markieren Sie weniger.
error-too_long-items = Das sind { $length } Punkte, möglich sind { $most }. Es ist nichts verändert.
error-not_escalated = Dieser Fall ist nicht eskaliert, oder die Antwort ist schon eingetragen. Es ist nichts verändert. Bitte sehen Sie im Verlauf nach.

## What the case does not allow.

error-not_allowed = { $act ->
    [take] Übernehmen lässt sich nur ein Fall, der auf Open steht.
    [hand_back] Zurückgeben lässt sich nur ein Fall, der auf Working steht.
    [hold] Zurückstellen lässt sich nur ein Fall, der auf Open, Working oder Delivered steht.
    [resume] Fortsetzen lässt sich nur ein Fall, der auf Hold steht.
    [deliver] Ausliefern lässt sich nur ein Fall, der auf Open oder Working steht.
    [release] Eine Freigabe braucht eine Lösung: Das geht nur, wenn der Fall auf Delivered steht.
    [refuse] Ablehnen kann der Kunde nur eine Lösung, die ausgeliefert ist. Das geht nur auf Delivered.
    [withdraw] Zurückziehen kann der Kunde einen Fall, der auf Open, Working oder Hold steht.
    [duplicate] Als doppelt kennzeichnen lässt sich ein Fall, der auf Open, Working oder Hold steht.
    [reopen] Wieder öffnen lässt sich nur ein Fall, der auf Closed steht.
   *[other] Das geht im jetzigen Zustand des Falls nicht.
}
error-not_found = Das gibt es nicht oder nicht mehr. Alles andere ist unverändert. Bitte wählen Sie noch einmal aus.
error-not_found-cid = Einen Fall mit der CID { $cid } gibt es nicht. Bitte prüfen Sie die Nummer.
error-not_found-of = Einen Fall mit der CID { $cid } gibt es nicht. Bitte prüfen Sie die Nummer.
error-not_found-customer = Diesen Kunden gibt es nicht. Bitte wählen Sie ihn noch einmal aus.
error-not_found-contact = Diese Person gibt es bei diesem Kunden nicht. Bitte wählen Sie noch einmal aus.
error-not_found-contract = Diesen Vertrag gibt es bei diesem Kunden nicht. Bitte wählen Sie einen anderen.
error-not_found-responsible = Diese Person arbeitet nicht mehr hier. Bitte wählen Sie jemand anderen.
error-not_found-timer = Diese Zeit läuft nicht mehr: Sie wurde schon gebucht oder verworfen.
error-not_found-default_responsible = Diese Person arbeitet nicht mehr hier. Bitte wählen Sie jemand anderen.
error-not_found-statement_contact = Diese Person arbeitet nicht mehr hier. Bitte wählen Sie jemand anderen.
error-not_found-standing_contact = Diese Person arbeitet nicht mehr hier. Bitte wählen Sie jemand anderen.
error-not_found-substitute = Diese Person arbeitet nicht mehr hier. Bitte wählen Sie jemand anderen.
error-conflict = Inzwischen hat jemand anderes das geändert. Dessen Änderung ist gespeichert und jetzt zu sehen, Ihre Eingaben stehen noch hier. Bitte prüfen Sie beides und speichern Sie dann noch einmal.
error-locked = Dieser Eintrag steht auf einem abgeschlossenen Zeitnachweis und bleibt, wie er ist. Eine Korrektur geht über die Stornierung des Nachweises.
error-cannot_undo = Das lässt sich nicht mehr zurücknehmen, weil danach noch etwas geändert wurde. Alles ist gespeichert, wie Sie es sehen; ändern Sie es bitte von Hand.
error-request_reused = Diese Handlung kam zweimal mit verschiedenem Inhalt an. Nur die erste ist gespeichert. Bitte laden Sie neu und versuchen Sie es noch einmal.

## The office.

error-not_set_up = Dieses Büro ist noch nicht eingerichtet. Bitte richten Sie es zuerst ein.
error-already_set_up = Dieses Büro ist schon eingerichtet. Ändern lässt es sich in den Einstellungen.
error-nobody_seated = Noch hat niemand gesagt, wer an diesem Platz sitzt. Bitte wählen Sie Ihren Namen.

## The database and the disk. What was saved before is safe.

error-busy = Die Datenbank ist gerade beschäftigt, Ihre Eingabe ist noch nicht gespeichert. Sie steht noch hier; bitte versuchen Sie es gleich noch einmal.
error-by_person_off = Das Büro wertet nicht nach Mitarbeitern aus. Alle anderen Auswertungen gehen weiter. Den Schalter dafür gibt es in den Einstellungen unter „Zuständigkeit und Eskalation“.
error-held = Die Daten in { $folder } sind schon geöffnet: { $holder }. Es ist nichts verändert. Bitte schließen Sie das andere Programm oder arbeiten Sie dort weiter.
error-unreachable = Der Datenbankserver antwortet nicht, Ihre Eingabe ist noch nicht gespeichert. Sie steht noch hier; bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.
error-read_only = Die Daten lassen sich nur lesen, Ihre Eingabe ist nicht gespeichert. Sie steht noch hier. Bitte geben Sie dem Programm das Recht, in seinem Ordner zu schreiben.
error-full = Der Datenträger ist voll, Ihre Eingabe ist nicht gespeichert. Sie steht noch hier. Bitte schaffen Sie Platz und versuchen Sie es dann noch einmal.
error-damaged = Die Datenbank ist beschädigt. Es wird nichts mehr geschrieben, damit nichts verloren geht. Bitte spielen Sie die letzte Sicherung ein.
error-foreign = Diese Datei gehört nicht zu Callbuch. Sie wurde nicht verändert. Bitte wählen Sie einen anderen Ordner.
error-newer = Diese Daten hat eine neuere Fassung von Callbuch angelegt (Stand { $found }, diese kennt { $known }). Sie wurden nicht verändert. Bitte bringen Sie das Programm auf den neuen Stand.
error-missing = In { $folder } fehlt die Datenbank, die dort war. Es ist nichts verändert und nichts neu angelegt. Bitte spielen Sie die letzte Sicherung ein, oder stellen Sie die Datei callbuch.db zurück.
error-on_server = Die Daten liegen auf einem PostgreSQL-Server. Gesichert werden sie dort, mit pg_dump; zurückgespielt mit pg_restore. Es ist nichts verändert.

## Files and other programs.

error-file_unwritable = An dieser Stelle lässt sich die Datei nicht schreiben. Im Programm ist alles gespeichert. Bitte wählen Sie einen anderen Ordner, oder schließen Sie die Datei, falls sie noch offen ist.
error-file_full = Auf diesem Datenträger ist kein Platz mehr für die Datei. Im Programm ist alles gespeichert. Bitte wählen Sie einen anderen Ort.
error-required-file = Diese Datei ist leer. Es ist nichts angehängt. Bitte prüfen Sie, ob es die richtige ist.
error-too_long-file = Diese Datei ist zu groß, möglich sind { $most } MB. Es ist nichts angehängt. Bitte packen Sie sie kleiner, oder legen Sie sie an einem Ort ab, den Sie in einer Notiz nennen.
error-file_incomplete = Die Datei ließ sich nicht ganz lesen und ist nicht angehängt. Alles andere ist unverändert. Bitte versuchen Sie es noch einmal; einen Ordner packen Sie vorher in eine Datei.
error-file_damaged = Die Datei „{ $name }“ ist in der Datenbank beschädigt und lässt sich nicht ausgeben. Alles andere ist unverändert. Bitte holen Sie sie aus einer früheren Sicherung.
error-not_found-attachment = Diesen Anhang gibt es nicht mehr; im Verlauf steht, wer ihn entfernt hat und warum. Alles andere ist unverändert.
error-program_missing = Auf diesem Rechner öffnet kein Programm { $file }. Gespeichert ist alles.
error-backup_refused = { $why ->
    [missing] Diese Datei gibt es nicht mehr.
    [no_file] Das ist keine gewöhnliche Datei, sondern ein Ordner oder eine Verknüpfung.
    [in_use] Das ist die Datenbank, mit der gerade gearbeitet wird.
    [foreign] Diese Datei ist keine Sicherung von Callbuch.
    [newer] Diese Sicherung hat eine neuere Fassung von Callbuch angelegt. Bitte bringen Sie zuerst das Programm auf den neuen Stand.
   *[damaged] Diese Sicherung ist beschädigt oder nicht vollständig.
} Alle Daten sind unverändert. Bitte wählen Sie eine andere Sicherung.
error-backup_unwritable = Im Ordner { $folder } lässt sich keine Sicherung schreiben. Alle Daten und die früheren Sicherungen sind unverändert. Bitte prüfen Sie, ob der Datenträger verbunden ist, oder wählen Sie einen anderen Ordner.
error-backup_full = Für die Sicherung ist in { $folder } kein Platz mehr. Alle Daten und die früheren Sicherungen sind unverändert. Bitte schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.
error-table_refused = { $why ->
    [empty] In dieser Datei steht nichts.
    [no_table] Diese Datei ist weder eine CSV- noch eine XLSX-Tabelle.
    [old_workbook] Diese Arbeitsmappe hat das alte XLS-Format oder ein Kennwort. Bitte speichern Sie sie als XLSX ohne Kennwort.
    [too_large] Diese Datei ist größer, als sich auf einmal übernehmen lässt. Bitte teilen Sie sie auf.
    [too_many_rows] Diese Datei hat mehr als 250.000 Zeilen. Bitte teilen Sie sie auf.
    [long_cell] In Zeile { $row } nimmt eine Zelle kein Ende; vermutlich fehlt dort ein Anführungszeichen.
    [no_sheet] Dieses Blatt gibt es in der Arbeitsmappe nicht.
   *[damaged] Diese Datei ist beschädigt oder nicht vollständig.
} Es ist nichts verändert.
error-file_gone = Diese Datei liegt hier nicht mehr vor. Es ist nichts verändert. Bitte wählen Sie sie noch einmal aus.
error-column_missing = Für eine Angabe, die jede Zeile braucht, ist noch keine Spalte gewählt. Es ist nichts verändert.
error-import_busy = Gerade läuft schon eine Übernahme oder Ausfuhr. Es ist nichts verändert; bitte warten Sie, bis sie fertig ist.
error-import_stopped = Angehalten, wie Sie es wollten. Alle Daten sind, wie sie waren.
error-import_touched = Von dieser Übernahme wurde inzwischen etwas bearbeitet ({ $count }). Deshalb bleibt sie ganz bestehen. Spätere Übernahmen aus derselben Quelle müssen Sie zuerst zurücknehmen.
error-required-source = Die Quelle braucht einen Namen. Nichts ist verloren; bitte geben Sie ihn ein.

## The program itself.

error-unknown_command = Das Programm am anderen Ende kennt diesen Befehl nicht. Es ist nichts verändert. Bitte bringen Sie beide auf denselben Stand und laden Sie neu.
error-bad_request = Diese Anfrage war nicht lesbar. Es ist nichts verändert, Ihre Eingaben sind noch da. Bitte laden Sie neu; bleibt es dabei, melden Sie es bitte.
error-internal = Im Programm ist ein Fehler aufgetreten. Was gespeichert war, ist unverändert, Ihre Eingaben sind noch da. Bitte versuchen Sie es noch einmal und melden Sie es, wenn es dabei bleibt.

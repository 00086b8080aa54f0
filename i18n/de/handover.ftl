# Handing finalised statements over: to whom, with which words, in which files.

handover-act = Übergeben …
handover-title = { $count ->
    [one] Einen Zeitnachweis übergeben
   *[other] { $count } Zeitnachweise übergeben
}
handover-list = Zu übergebende Zeitnachweise
handover-to = An
handover-nobody = Kein Ansprechpartner für Rechnungen
handover-nobody-hint = Beim Kunden ist niemand für Rechnungen eingetragen. Auf der Seite des Kunden lässt sich das bei jedem Ansprechpartner ankreuzen; das Anschreiben ist bis dahin allgemein gehalten.
handover-no-mail = ohne E-Mail-Adresse
handover-subject = Betreff
handover-files = Dateien
handover-copy-to = Adressen kopieren
handover-copy-text = Text kopieren
handover-copied = Kopiert.
handover-folder = { $count ->
    [one] Dateien in einen Ordner …
   *[other] Dateien von { $count } in einen Ordner …
}
handover-becomes = Danach sind sie gekennzeichnet als
handover-main = { $count ->
    [one] Einen kennzeichnen: { $state }
   *[other] { $count } kennzeichnen: { $state }
}
handover-none = Es ist kein Zeitnachweis angekreuzt.
handover-state-unsent = nicht versandt
handover-state-sent = versandt
handover-state-returned = zurück
handover-state-seen = gesehen
handover-mail-later = Callbuch verschickt noch nicht selbst: Legen Sie die Dateien in einen Ordner, und fügen Sie Adressen und Text in Ihr Mailprogramm ein.
handover-file-pdf = PDF
handover-file-xlsx = Excel
handover-file-csv = CSV
handover-file-json = JSON
handover-file-cover = Begleittext

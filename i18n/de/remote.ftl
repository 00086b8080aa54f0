# Remote sessions: the customer's consent, the start of the program, the time it took.

remote-title = Fernwartung zu CID { $cid }
remote-consent = Eingewilligt hat
remote-id = TeamViewer-ID
remote-id-hint = 8 bis 12 Ziffern, so wie sie beim Kunden auf dem Bildschirm stehen.
remote-keep = ID bei { $name } speichern
remote-keep-instead = ID bei { $name } speichern, bisher { $before }
remote-start = Einwilligung eintragen und starten
remote-means = Die Einwilligung steht danach im Verlauf. Ohne sie wird nichts gestartet.
remote-since = Fernwartung mit { $by }, begonnen { $when }.
remote-book = Zeit seit { $from } buchen …
remote-started = TeamViewer startet mit { $id }. Die Einwilligung steht im Verlauf.

## After the consent, where the program cannot be started from here or did not start.

remote-ready = Die Einwilligung von { $by } steht im Verlauf. Öffnen Sie jetzt TeamViewer, oder geben Sie diese ID dort von Hand ein.
remote-missing = TeamViewer ist auf diesem Rechner nicht eingerichtet und wurde nicht gestartet. Die Einwilligung von { $by } steht im Verlauf. Starten Sie TeamViewer selbst, und geben Sie diese ID ein.
remote-refused = Im Verlauf steht nun, dass die Fernwartung nicht zustande kam. Lassen Sie sich die ID noch einmal vorlesen, und beginnen Sie von vorn.
remote-copy = ID kopieren
remote-copied = { $id } liegt in der Zwischenablage
remote-open = TeamViewer öffnen
remote-failed = Kam nicht zustande
remote-close = Schließen

# Attachments: files beside a case.

attachments-title = Anhänge
attachments-none = Bildschirmfoto mit Strg V einfügen, Dateien hierher ziehen oder auswählen.
attachments-act = Datei anhängen …
attachments-save = { $name } speichern
attachments-remove = { $name } entfernen
attachments-about = { $size } · { $who } · { $when }
attachments-done = { $name } an { $cid } angehängt
attachments-sending = { $name } wird angehängt
attachments-waiting = { $name } wartet
attachments-dismiss = Meldung zu { $name } schließen
attachments-drop = Hier ablegen, um an CID { $cid } anzuhängen
attachments-screenshot = Bildschirmfoto { $when }
attachments-view-save = Speichern …
attachments-view-close = Schließen
attachments-unseen = Dieses Bild lässt sich hier nicht zeigen. Speichern Sie es, um es anzusehen.
attachments-remove-title = Anhang entfernen
attachments-remove-main = Anhang entfernen
attachments-remove-reason = Warum?
attachments-remove-means = „{ $name }“ ist danach nicht mehr zu sehen. Dass es den Anhang gab, und warum er entfernt wurde, bleibt im Verlauf. Mit Strg Z holen Sie ihn zurück.
attachments-removed = { $name } entfernt

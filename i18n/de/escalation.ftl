# Escalation: the management is asked to see to a case.

escalation-title = CID { $cid } eskalieren
escalation-main = Eskalieren
escalation-reason = Warum?
escalation-to = An wen?
escalation-until = Antwort bis
escalation-when = Bitte nennen Sie, bis wann Sie eine Antwort brauchen.
escalation-nobody = Noch ist niemand aus der Geschäftsleitung eingetragen. Das geht in den Einstellungen unter „Geschäftsleitung“.
escalation-means = Der Fall steht überall zuerst, bis die Antwort eingetragen ist. Den Text für die Mail kopieren Sie danach mit M.
escalation-done = { $cid } an { $name } eskaliert
escalation-line = Eskaliert an { $name }, Antwort bis { $until }
escalation-sign = eskaliert
escalation-block = Eskaliert
escalation-answer-title = Eskalation zu CID { $cid } beantwortet
escalation-answer-main = Antwort eintragen
escalation-answer-text = Was wurde entschieden?
escalation-answer-by = Von wem?
escalation-answer-means = Der Fall steht danach wieder an seinem Platz. Die Antwort bleibt im Verlauf.
escalation-answer-done = Eskalation zu { $cid } beantwortet

## The text for the mail.

escalation-mail-copied = Der Text für die Mail liegt in der Zwischenablage
escalation-mail-to = An: { $mail }
escalation-mail-subject = Betreff: Eskalation CID { $cid }: { $subject }
escalation-mail-greeting = Guten Tag { $name },
escalation-mail-ask = bitte antworten Sie bis { $until }. Der Anlass:
escalation-mail-customer = Kunde: { $name }, Ansprechpartner: { $contact }
escalation-mail-case = Fall: CID { $cid }, { $subject }
escalation-mail-since = Eingegangen: { $when }
escalation-mail-responsible = Verantwortlich: { $name }
escalation-mail-broken = Versäumte Fristen: { $what }
escalation-mail-broken-none = keine
escalation-mail-response = Antwort
escalation-mail-solution = Lösung
escalation-mail-worked = Bisher geleistet: { $hours } Std.
escalation-mail-description = Was geschehen ist:

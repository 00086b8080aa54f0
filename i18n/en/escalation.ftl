# Escalation: the management is asked to see to a case.

escalation-title = Escalate CID { $cid }
escalation-main = Escalate
escalation-reason = Why?
escalation-to = To whom?
escalation-until = Answer by
escalation-when = Please say by when you need an answer.
escalation-nobody = Nobody of the management is entered yet. You can do so in the settings under “Management”.
escalation-means = The case stands first everywhere until the answer is entered. Afterwards M copies the text for the mail.
escalation-done = { $cid } escalated to { $name }
escalation-line = Escalated to { $name }, answer by { $until }
escalation-sign = escalated
escalation-block = Escalated
escalation-answer-title = Escalation of CID { $cid } answered
escalation-answer-main = Enter the answer
escalation-answer-text = What was decided?
escalation-answer-by = By whom?
escalation-answer-means = The case then takes its usual place again. The answer stays in the history.
escalation-answer-done = Escalation of { $cid } answered

## The text for the mail.

escalation-mail-copied = The text for the mail is on the clipboard
escalation-mail-to = To: { $mail }
escalation-mail-subject = Subject: Escalation CID { $cid }: { $subject }
escalation-mail-greeting = Dear { $name },
escalation-mail-ask = please answer by { $until }. The reason:
escalation-mail-customer = Customer: { $name }, contact: { $contact }
escalation-mail-case = Case: CID { $cid }, { $subject }
escalation-mail-since = Received: { $when }
escalation-mail-responsible = Responsible: { $name }
escalation-mail-broken = Missed deadlines: { $what }
escalation-mail-broken-none = none
escalation-mail-response = response
escalation-mail-solution = solution
escalation-mail-worked = Worked so far: { $hours } h
escalation-mail-description = What happened:

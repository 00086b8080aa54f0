# What another program asks for: a case, or who calls.

asked-no-cid = Nach --cid fehlt die Nummer des Falls. Es ist nichts verändert.
asked-no-phone = Nach --phone fehlt die Telefonnummer. Es ist nichts verändert.
asked-form-open = Es ruft an: { $who }. Die offene Aufnahme bleibt, wie sie ist.
asked-draft-open = Es ruft an: { $who }. Hier steht noch Ihr Entwurf von vorhin.
asked-who = Wer ruft an? { $number }
asked-several = Diese Nummer steht bei mehreren.
asked-house = Diese Nummer steht bei niemandem. Es ist ein anderer Anschluss dieser Häuser.
asked-anyone = Jemand dort
asked-someone-else = Jemand anderes
asked-take = Fall aufnehmen
asked-not-now = Nicht aufnehmen

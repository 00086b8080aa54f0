# What another program asks for: a case, or who calls.

asked-no-cid = The number of the case is missing after --cid. Nothing was changed.
asked-no-phone = The telephone number is missing after --phone. Nothing was changed.
asked-form-open = Calling: { $who }. The open intake stays as it is.
asked-draft-open = Calling: { $who }. Your draft from earlier still stands here.
asked-who = Who is calling? { $number }
asked-several = Several have this number.
asked-house = Nobody has this number. It is another line of these houses.
asked-anyone = Someone there
asked-someone-else = Someone else
asked-take = Take the case down
asked-not-now = Do not take it

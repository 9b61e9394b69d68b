import type { Role } from '../../../../model/people.ts'

/** The words that such patterns begin with. */
export const verbOpeners: ReadonlySet<string> = new Set(
  'acts arrived became becomes began came continues departed had has have is its joined joins left quit remains resigned retired retires returned served serves sits speaks spent started stays stepped steps stood takes taking their took used was were who will worked works'.split(
    ' ',
  ),
)

/** Words between a name and a role, and what they say of when; the first that leads to a role counts. */
export const verbPatterns: readonly { verbs: RegExp; standing: Role['standing'] | null }[] = [
  {
    verbs:
      /^(?:(?:will|is to|is set to|is due to) (?:be|become|join (?:us |them )?as|take over as|succeed \w+ as|start as|be appointed)|(?:takes|taking) (?:over|up post) as|joins (?:us |them )?as|is joining (?:us )?as|becomes|is becoming|is taking over as) /,
    standing: 'incoming',
  },
  {
    verbs:
      /^(?:(?:has |had |who )?(?:stepped down|stood down|steps down|resigned|retired|retires|quit|served|worked|left|departed|spent \w+ years) (?:as|(?:the|his|her|its|their) \w+(?: \w+)? as|from being|(?:from )?(?:her|his) (?:role|job|post) as)|used to be|had been|was previously|was formerly|was then) /,
    standing: 'former',
  },
  {
    verbs:
      /^(?:(?:was|is|has been|were) (?:recently |newly |also |now |currently |still )?(?:appointed|named|made|elected|promoted|confirmed|announced|re-elected)(?: by the (?:\w+ ){1,4}?as| (?:as|to be|to the post of|to the role of))?|is (?:now )?in charge as|(?:has |have )(?:led|run|headed|managed|served|worked|taught)(?: \w+){0,4}? as|is (?:also|now|currently|still)|(?:took|has taken) over as|(?:joined|returned|started|began|continues|works|serves|acts|arrived|sits|stays|came in|was brought in)(?: \w+)? as|speaks \w+ \w+ as|is|remains|has been|became|has become) /,
    standing: null,
  },
  { verbs: /^(?:was|were) /, standing: 'former' },
]

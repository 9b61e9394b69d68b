import { findsIn, guard } from '../../../../model/guard.ts'
import type { KindRule } from '../kind-rule.ts'

const LED = guard(
  /^\W{0,3}(?:notes? (?:to|for)(?: the)? editors?|editor'?s'? notes?)\b|^(?:for (?:more|further|any|media|press|all|additional)\b.{0,40}\b(?:contact|call|e-?mail|visit|enquir|information|details)|(?:media|press|news) (?:enquiries|contact|office)\b|contact: |media contact|(?:tel|telephone|e-?mail|twitter|website|mob(?:ile)?|out of hours) ?: )/i,
)

/** A line of the notes for editors, or of whom to ask. */
export const note: KindRule = {
  kind: 'note',
  is: ({ lines, notes }, i) => {
    const own = lines[i]
    return i >= notes || (!!own && findsIn(own.line, LED, own.text))
  },
  reads: [
    'Notes for editors',
    'Note to editors:',
    'For further information please contact Jo Lamb on 01632 960 417.',
    'For media enquiries contact the press office',
    'Contact: Fenwick Council newsroom, 01632 960 733',
    'Editor’s notes',
  ],
  leaves: [
    'For further afield, look to Fenwick',
    'Notes of sympathy came from parents',
    'Contact between siblings was praised.',
    'For more than a year nothing changed.',
  ],
}

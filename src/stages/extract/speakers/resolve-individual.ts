import { again, heardIndividual } from './heard.ts'
import { type Heard, type Memory, recall } from './memory.ts'
import type { Reference } from './reference.ts'
import { isOffice, pronounOf } from './word-classes.ts'

const SAME_OFFICE = /^(?:head|headteacher|head-teacher|headmaster|headmistress|principal)$/
const SPOKEN_FOR = /^spokes/
/** Nouns for one who speaks for others, of whom there may be many. */
const ANYBODY =
  /^(?:spokes\w+|source|official|insider|member|aide|inspector|colleague|critic|observer|other)$/
/** How far back, in what the memory keeps, an office may find somebody of whom no role is known. */
const NEAR = 6

/** Resolve words for one person: who has that office, who was called so, whom the article spoke of; else the words themselves. */
export function resolveIndividual(reference: Reference, memory: Memory): Heard {
  const { head, as, definite } = reference
  if (!definite) return heardIndividual(reference)
  const known =
    recallNoun(head, memory) ??
    recallRole(head, memory) ??
    (isHeld(reference) ? recallUntitled(reference, memory) : recallPerson(reference, memory))
  return again(known, as) ?? heardIndividual(reference)
}

/** Nouns for offices of which a body has one or few. */
const OFFICES =
  /^(?:head.*|principal|deputy|leader|director|chief|chair.*|minister|secretary|mp|mayor|commissioner|councillor|judge|coroner|governor|president|manager|officer|bishop|executive|member|representative|rep|.*inspector)$/

// not "the 27-year-old midfielder"
const isHeld = ({ head, as }: Reference): boolean =>
  OFFICES.test(head) || (isOffice(head) && ANYBODY.test(head)) ? !/\d-year-old/.test(as) : false

const isSame = (noun: string, head: string): boolean =>
  noun === head || (SAME_OFFICE.test(noun) && SAME_OFFICE.test(head))

// "a mother of two said … the mother said"
const recallNoun = (head: string, memory: Memory): Heard | undefined =>
  recall(
    memory,
    known =>
      known.head !== '' &&
      (isSame(known.head, head) || (SPOKEN_FOR.test(head) && SPOKEN_FOR.test(known.head))),
  )

const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['col', 'colonel'],
  ['coun', 'councillor'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['pc', 'constable'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['rev', 'reverend'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
])

// "the pope", "the senator"
function isTitle(title: string, head: string): boolean {
  const key = title.toLowerCase().replace('.', '')
  return key === head || SHORT_TITLES.get(key) === head
}

// "the headteacher"
const recallRole = (head: string, memory: Memory): Heard | undefined =>
  recall(memory, ({ speaker }) =>
    Boolean(
      speaker.person?.honorifics.some(title => isTitle(title, head)) ||
        speaker.person?.roles.some(
          ({ title, standing }) =>
            standing !== 'former' &&
            title
              .toLowerCase()
              .split(/[^a-z-]+/)
              .some(noun => isSame(noun, head)),
        ),
    ),
  )

// "the minister", where nobody is called one: who was named close by without a role
const recallUntitled = ({ as, head }: Reference, memory: Memory): Heard | undefined =>
  /^the /i.test(as) && as.endsWith(head) && !/'s? /.test(as)
    ? recall(memory.slice(-NEAR), known => fits(known, as) && known.speaker.person?.roles.length === 0)
    : undefined

// "the 27-year-old midfielder", "the mum": whom the article spoke of last
const recallPerson = ({ head, as }: Reference, memory: Memory): Heard | undefined =>
  ANYBODY.test(head) || !/^the /i.test(as)
    ? undefined
    : recall(memory, known => known.strong && fits(known, as) && mayBe(known, as))

// who holds an office is not called "the mum" or "the worker" without more
const mayBe = ({ speaker }: Heard, as: string): boolean =>
  /\d/.test(as) || (speaker.person?.roles.length ?? 0) === 0

function fits({ speaker, pronoun }: Heard, as: string): boolean {
  const called = pronounOf(as)
  return speaker.person !== null && (called === null || pronoun === null || called === pronoun)
}

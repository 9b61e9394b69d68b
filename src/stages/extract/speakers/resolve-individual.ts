import { CALLINGS } from '../../../domain/press/callings.ts'
import type { PersonFact, Role } from '../../../model/people.ts'
import { again, heardIndividual } from './heard.ts'
import { type Heard, type Memory, recall } from './memory.ts'
import type { Reference } from './reference.ts'
import type { State } from './state.ts'
import { isDemonym, isOffice, pronounOf } from './word-classes.ts'

const SAME_OFFICE = /^(?:head|headteacher|head-teacher|headmaster|headmistress|principal)$/
const SPOKEN_FOR = /^spokes/
/** Nouns for one who speaks for others, of whom there may be many. */
const ANYBODY =
  /^(?:spokes\w+|source|official|insider|member|aide|inspector|colleague|critic|observer|other)$/
/** How far back, in what the memory keeps, an office may find somebody of whom no role is known. */
const NEAR = 6

/** Resolve words for one person: who has that office, who was called so, whom the article spoke of; else the words themselves. */
export function resolveIndividual(reference: Reference, state: State): Heard {
  const { head, as, definite } = reference
  if (!definite) return heardIndividual(reference)
  const { memory } = state
  const known =
    recallNoun(head, memory) ??
    recallRole(reference, memory) ??
    (isHeld(reference) ? recallUntitled(reference, state) : recallPerson(reference, state))
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

const callings = new Map<string, Set<string>>()
for (const line of CALLINGS.trim().split('\n')) {
  const nouns = line.split(' ')
  for (const noun of nouns) callings.set(noun, new Set([...(callings.get(noun) ?? []), ...nouns]))
}

// "the headteacher", "the Rovers manager"
function recallRole({ head, as }: Reference, memory: Memory): Heard | undefined {
  const former = FORMER.test(as)
  const others = callings.get(head)
  const body =
    /^(?:the |its |their )?(?:[a-z-]+ )*(\p{Lu}[\p{L}&-]+)(?!'|[\p{L}&-])/u.exec(as.slice(4))?.[1] ?? ''
  const isOf = ({ title, organisation }: Role): boolean =>
    body === '' || organisation === null || `${organisation} ${title}`.includes(body)
  const holds = ({ title, standing }: Role, calls: (noun: string) => boolean): boolean =>
    (former || standing !== 'former') &&
    title
      .toLowerCase()
      .split(/[^a-z-]+/)
      .some(calls)
  const find = (calls: (noun: string) => boolean): Heard | undefined =>
    recall(
      memory,
      ({ speaker: { person } }) =>
        person !== null &&
        (person.honorifics.some(title => isTitle(title, head)) ||
          person.roles.some(role => holds(role, calls) && isOf(role))),
    )
  return find(noun => isSame(noun, head)) || (others && find(noun => others.has(noun)))
}

const FORMER = /\b(?:former|ex|retired|one-time|then)\b/i

// "the minister", where nobody is called one: who was named close by without a role
function recallUntitled({ as, head }: Reference, state: State): Heard | undefined {
  const { memory, isAboutOfsted } = state
  if (!/^the /i.test(as) || /'s? /.test(as)) return undefined
  // "the former finance minister": whom the article speaks of
  if (FORMER.test(as) && !isAboutOfsted) return recallTopic(as, memory)
  return as.endsWith(head)
    ? recall(memory.slice(-NEAR), known => fits(known, as) && known.speaker.person?.roles.length === 0)
    : undefined
}

// "the 27-year-old midfielder", "the mum": whom the article spoke of last
function recallPerson({ head, as }: Reference, state: State): Heard | undefined {
  const { memory, source, isAboutOfsted } = state
  if (ANYBODY.test(head) || !/^the /i.test(as)) return undefined
  if (isDemonym(head)) return recallTopic(as, memory)
  if (isAboutOfsted || !(FORMER.test(as) || /\d/.test(as)))
    return !isAboutOfsted && isSomebodyElse(head, state)
      ? undefined
      : recall(memory, known => known.strong && fits(known, as) && mayBe(known, as))
  const age = /\b(\d\d)-year-old/.exec(as)?.[1]
  const aged = age && recall(memory, ({ speaker }) => isAged(speaker.person, age, source))
  return aged || (isSomebodyElse(head, state) ? undefined : recallTopic(as, memory))
}

const recallTopic = (as: string, memory: Memory): Heard | undefined =>
  recall(memory, known => known.strong && fits(known, as))

// "Jo Ng, 27,", "Ng (27)"
const isAged = (person: PersonFact | null, age: string, source: string): boolean =>
  person?.mentions.some(
    ({ end }) => /^(?:, | \()(?:aged )?(\d\d)\b/.exec(source.slice(end, end + 12))?.[1] === age,
  ) ?? false

// "a 64-year-old nurse, who fell": one without a name, whom "the nurse" then means
function isSomebodyElse(head: string, { source, unnamed }: State): boolean {
  const known = unnamed.get(head) ?? (/^[a-z]+$/.test(head) && unnamedAs(head).test(source))
  unnamed.set(head, known)
  return known
}

const unnamedAs = (head: string): RegExp =>
  new RegExp(
    `(?<!\\p{Lu}\\p{L}{1,20},) (?:an?|one|another)(?: [\\w'-]{1,20}){0,3} ${head}\\b(?!,? \\p{Lu})`,
    'u',
  )

// who holds an office is not called "the mum" or "the worker" without more
const mayBe = ({ speaker }: Heard, as: string): boolean =>
  /\d/.test(as) || (speaker.person?.roles.length ?? 0) === 0

function fits({ speaker, pronoun }: Heard, as: string): boolean {
  const called = pronounOf(as)
  return speaker.person !== null && (called === null || pronoun === null || called === pronoun)
}

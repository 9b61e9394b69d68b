import {
  AGENT,
  DEMONYM,
  DETERMINER,
  FIELD,
  isA,
  MODIFIER,
  NAMELESS_BODY,
  PLACE_START,
  ROLE_HEAD,
  SENTENCE_STARTER,
} from '../word-classes.ts'
import { beginsSentence, type Word } from '../words.ts'
import type { RoleContext, Stretch } from './phrase.ts'
import { readOrganisation } from './read-organisation.ts'
import { follows, isHeadSoon, isOpenModifier, isPlural, isTitleWord } from './role-words.ts'

type Whose = Pick<Owner, 'organisation' | 'next'>

const LONGEST = 9
const LEAD =
  /^(?:former|ex|new|newly|newly-appointed|appointed|acting|interim|incoming|outgoing|retired|senior|then|late|current|previous|veteran|long-serving|longtime|one-time|first|leading)$/
/** Possessives that belong to a title: "children's services director". */
const TITLE_OWNERS = /^(?:child|children|childrens|women|men|people|kids|girls|boys|students|carers|majesty)$/
const OWN = /^(?:its|their|our|his|her|my)$/
const INSIDE = /^(?:of|for|and|local|multi-academy|county|city)$/

/** What stands in front of a title and says whose it is, and where the title begins. */
export interface Owner {
  organisation: Stretch | null
  next: number
  /** Words of the title in front of the organisation: "former" of "a former Ofsted inspector". */
  lead: Stretch | null
  /** Whether it is of one among several: "one of the council's young inspectors". */
  oneOf: boolean
}

/** Read whose a title is: "the", "Bromley Council's", "one of the council's", "Unison". */
export function readOwner(context: RoleContext, at: number): Owner {
  const { words } = context.line
  const oneOf = words[at]?.key === 'one' && words[at + 1]?.key === 'of'
  const start = oneOf ? at + 2 : at
  const owned = readPossessor(context, start)
  if (owned) return ownerOf(owned, null, oneOf)
  let from = start
  if (words[from + 1]?.key === 'majesty') return { organisation: null, next: from, lead: null, oneOf }
  if (words[from] && isA(words[from] as Word, DETERMINER) && follows(words[from + 1])) from++
  if (/^(?:current|present|serving|re-elected)$/.test(words[from]?.key ?? '') && follows(words[from + 1]))
    from++
  const borne = readBearer(context, from)
  if (borne) return ownerOf(borne, null, oneOf)
  let lead = from
  while (isLead(words, lead) && follows(words[lead + 1])) lead++
  const inner = lead > from ? readBearer(context, lead) : null
  if (inner) return ownerOf(inner, [from, lead - 1], oneOf)
  return { organisation: null, next: from, lead: null, oneOf }
}

// "a new head", not "a New York lawyer"
const isLead = (words: readonly Word[], at: number): boolean =>
  LEAD.test(words[at]?.key ?? '') &&
  !(words[at]?.key === 'new' && words[at]?.capital && !beginsSentence(words, at))

const isOwnerOfNoList = (words: readonly Word[], at: number, last: number) =>
  isA(words[at] as Word, DETERMINER) &&
  (!isTitleWord(words[last] as Word) ||
    (isA(words[last] as Word, ROLE_HEAD | AGENT) && !isPlural(words[last] as Word))) &&
  !isA(words[last] as Word, NAMELESS_BODY) &&
  !TITLE_OWNERS.test((words[last] as Word).key) &&
  isHeadSoon(words, last + 1)

const ownerOf = ({ organisation, next }: Whose, lead: Stretch | null, oneOf: boolean): Owner => ({
  organisation,
  next,
  lead,
  oneOf,
})

// "Bromley Council's", "the council's", "Alder School and Nursery's"
function readPossessor({ line: { words }, taken, open }: RoleContext, at: number): Whose | null {
  for (let i = at; i < at + LONGEST; i++) {
    const word = words[i]
    if (
      !word ||
      (i > at && !follows(words[i]) && word.gap !== ' & ') ||
      (taken.has(i) && i > at && !taken.has(at))
    )
      return null
    // "the paper's first author", "the injured driver's lawyer"
    if (i > at && i < at + 3 && !word.capital && word.possessive && isOwnerOfNoList(words, at, i))
      return { organisation: null, next: i + 1 }
    const inside =
      word.capital ||
      (i === at + 1 && !word.possessive && isOpenModifier(word)) ||
      isTitleWord(word) ||
      isA(word, NAMELESS_BODY) ||
      INSIDE.test(word.key)
    if (!inside && !(i === at && isA(word, DETERMINER))) return null
    if (!word.possessive || TITLE_OWNERS.test(word.key)) continue
    // "Larch Bank's country director"
    if (!isHeadSoon(words, i + 1, word.capital && open > 0 ? 1 : 0)) continue
    const named = words[at]?.key === 'the' && (words[at + 1] as Word).capital && i > at + 1
    return {
      organisation: taken.has(at) || OWN.test((words[at] as Word).key) ? null : [named ? at + 1 : at, i],
      next: i + 1,
    }
  }
  return null
}

/** Nouns that end the name of an office of state. */
const DEPARTMENT =
  /^(?:agency|bureau|commission|department|directorate|house|ministry|office|service|treasury)$/

// "State Department spokeswoman", "former Home Office minister": all in capitals but what somebody is
function departmentAt({ line: { words }, taken }: RoleContext, at: number): Whose | null {
  for (let i = at; i < at + 4; i++) {
    const word = words[i]
    if (!word?.capital || taken.has(i) || (i > at && !follows(word))) return null
    const next = words[i + 1]
    if (i === at || !DEPARTMENT.test(word.key) || !follows(next) || next.capital) continue
    return isHeadSoon(words, i + 1) ? { organisation: [at, i], next: i + 1 } : null
  }
  return null
}

// "Bromley Council leader", "Unison regional organiser", "DfE adviser"
function readBearer(context: RoleContext, at: number): Whose | null {
  const { words } = context.line
  const first = words[at]
  const department = departmentAt(context, at)
  if (department) return department
  if (!first?.capital || (isTitleWord(first) && !first.shout) || isA(first, SENTENCE_STARTER)) return null
  const whole = readOrganisation(context, at)
  if (!whole) return null
  for (let last = at; last <= whole[1] + 3; last++) {
    const word = words[last]
    if (!word || context.taken.has(last) || !follows(words[last + 1])) return null
    if (last > whole[1] && !isA(word, NAMELESS_BODY)) return null
    if (!word.capital && !isA(word, NAMELESS_BODY)) continue
    if (!isHeadSoon(words, last + 1)) continue
    // "Lollipop lady", not "Alderbrook headteacher"
    if (
      last === at &&
      beginsSentence(words, at) &&
      !isA(words[last + 1] as Word, ROLE_HEAD | MODIFIER | FIELD)
    )
      return null
    // "Kingsmere Council Cabinet Member", "Northwater council leader"
    const body = words[last + 1] as Word
    if (isA(body, NAMELESS_BODY) && isHeadSoon(words, last + 2)) continue
    if (words.slice(at, last + 1).every(word => isA(word, DEMONYM | PLACE_START)))
      return { organisation: null, next: last + 1 }
    return { organisation: [at, last], next: last + 1 }
  }
  return null
}

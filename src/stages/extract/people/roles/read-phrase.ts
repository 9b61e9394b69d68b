import { BODY_NOUN, isA, KIN, NAMELESS_BODY, NEVER_NAME, ORG_FOLLOWER } from '../word-classes.ts'
import type { Word } from '../words.ts'
import type { RoleContext, RolePhrase, Stretch } from './phrase.ts'
import { readField, readOpenField } from './read-field.ts'
import { readOrganisation } from './read-organisation.ts'
import { readOwner } from './read-owner.ts'
import { readTitle } from './read-title.ts'
import { follows, isPlural, opensRole } from './role-words.ts'

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/
const BODY = NEVER_NAME | BODY_NOUN | NAMELESS_BODY | ORG_FOLLOWER
const LEADS = /^(?:of|for|at|in|to|with|on|from|behind|designate|responsible)$/
/** Nouns whose "for" always leads to a field: "Cabinet Member for Highways". */
const FIELD_HEADS =
  /^(?:member|members|councillor|minister|secretary|director|lead|holder|portfolio-holder|commissioner|spokesman|spokeswoman|spokesperson|champion|envoy|tsar|czar)$/

/** Nouns after which any noun names a field: "head of litigation". */
const OPEN_FIELD_HEADS =
  /^(?:head|heads|director|inspector|professor|lecturer|teacher|maker|manager|officer|coordinator|co-ordinator|lead|secretary|expert|minister|deputy|keeper|student|author|president|historian|curator|analyst|scholar)$/

/** Read the roles that begin at a word, joined by "and": "deputy leader and executive member for Children's Services"; empty where there is none. */
export function readPhrases(context: RoleContext, at: number, open = 0): RolePhrase[] {
  const phrases: RolePhrase[] = []
  const first = context.line.words[at]
  if (!first || (open === 0 && !opensRole(first))) return phrases
  for (let from = at; from >= 0; ) {
    const phrase = readPhrase(context, from, from === at ? open : 0)
    if (!phrase) break
    phrases.push(phrase)
    from = nextRole(context.line.words, phrase.last + 1)
  }
  const shared = phrases.findLast(({ organisation }) => organisation)?.organisation ?? null
  for (const phrase of phrases) if (!isKinship(context, phrase)) phrase.organisation ??= shared
  return phrases
}

function nextRole(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word) return -1
  if (word.key === 'and' && /^,? +$/.test(word.gap)) return at + 1
  return word.gap === ' & ' ? at : -1
}

function readPhrase(context: RoleContext, at: number, open: number): RolePhrase | null {
  const owner = readOwner(context, at)
  const isNamed = owner.organisation !== null && owner.next === owner.organisation[1] + 1
  const title = readTitle(context, owner.next, isNamed && context.open > 0 ? Math.max(open, 1) : open)
  if (!title) return null
  const phrase = readComplements(context, title, owner.organisation)
  phrase.lead = owner.lead
  if (owner.oneOf) phrase.plural = false
  if (isKinship(context, phrase)) phrase.organisation = null
  return phrase
}

const isKinship = ({ line: { words } }: RoleContext, { title: [, noun] }: RolePhrase) =>
  isA(words[noun] as Word, KIN)

function readComplements(context: RoleContext, [from, noun]: Stretch, owner: Stretch | null): RolePhrase {
  const { words } = context.line
  const head = words[noun] as Word
  const phrase: RolePhrase = {
    title: [from, noun],
    lead: null,
    organisation: owner,
    last: noun,
    plural: isPlural(head),
  }
  for (let lead = words[noun + 1]; follows(lead) && LEADS.test(lead.key); lead = words[phrase.last + 1]) {
    const at = phrase.last + 2
    const next = words[at]
    if (!follows(next)) break
    const served = isA(head, KIN) ? null : servedAt(context, at, lead.key)
    if (served && !phrase.organisation) {
      phrase.organisation = served
      phrase.last = served[1]
      break
    }
    const end = isA(head, KIN)
      ? NUMBER.test(next.key)
        ? at
        : -1
      : readFieldOrBody(context, at, head, lead.key)
    if (end >= 0 && phrase.title[1] === phrase.last) {
      phrase.title = [from, end]
      phrase.last = end
      continue
    }
    const organisation = isA(head, KIN) ? null : readOrganisation(context, at)
    if (!organisation || (phrase.organisation && lead.key !== 'for')) break
    // "a purser from Port Tarn"
    if (lead.key === 'from' && !isA(words[organisation[1]] as Word, BODY)) break
    // "Ofsted's regional director for the South West"
    if (phrase.organisation) {
      phrase.title = [from, organisation[1]]
      phrase.last = organisation[1]
      break
    }
    phrase.organisation = organisation
    phrase.last = organisation[1]
  }
  return phrase
}

// "spokesman for the secretary-general", "aide to the mayor"; not "aide to the mayor Jo Ng"
function servedAt(context: RoleContext, at: number, lead: string): Stretch | null {
  const { words } = context.line
  if (!/^(?:for|to)$/.test(lead) || words[at]?.key !== 'the') return null
  const title = readTitle(context, at + 1)
  if (!title || isPlural(words[title[1]] as Word) || context.taken.has(title[1] + 1)) return null
  return [at, title[1]]
}

function readFieldOrBody(context: RoleContext, at: number, head: Word, lead: string): number {
  if (!/^(?:of|for|in|with|responsible)$/.test(lead)) return -1
  const { words } = context.line
  const first = words[at] as Word
  // "a new manager in post"
  if (lead === 'in' && IN_POST.test(first.key)) return -1
  if (lead === 'with' && first.key === 'responsibility' && words[at + 1]?.key === 'for')
    return readField(context, at + 2, false)
  if (lead === 'responsible') return first.key === 'for' ? readOpenOrField(context, at + 1) : -1
  if (/^(?:parliament|state)$/.test(first.key)) return at
  const organisation = first.capital && lead !== 'with' ? readOrganisation(context, at) : null
  const capitals = head.capital && lead === 'for' && FIELD_HEADS.test(head.key)
  const field = readField(context, at, capitals)
  if (field >= 0 && (!organisation || capitals || field >= organisation[1])) return field
  if (OPEN_FIELD_HEADS.test(head.key) && lead !== 'with' && !first.capital) {
    const open = readOpenField(words, at)
    if (open >= 0) return open
  }
  return first.capital ? -1 : readBody(words, at)
}

// "minister responsible for water"
const readOpenOrField = (context: RoleContext, at: number): number =>
  Math.max(readField(context, at, false), readOpenField(context.line.words, at))

const IN_POST = /^(?:charge|court|office|person|place|post|question|situ|turn|tears|town|work)$/
const DIRECTION = /^(?:north|south|east|west)$/

// "of a school", "of the opposition"
function readBody(words: readonly Word[], at: number): number {
  const noun = words[at + 1]
  if (!follows(noun)) return -1
  const { key } = words[at] as Word
  if (/^an?$/.test(key)) return isA(noun, NAMELESS_BODY) || isA(noun, BODY_NOUN) ? at + 1 : -1
  if (
    /^(?:its|the|our|their)$/.test(key) &&
    /^(?:trustees|governors|directors)$/.test(noun.key) &&
    words[at + 2]?.gap !== "' "
  )
    return at + 1
  return key === 'the' &&
    !(noun.capital && DIRECTION.test(noun.key)) &&
    /^(?:opposition|house|public|sixth|north|south|east|west)$/.test(noun.key)
    ? at + 1
    : -1
}

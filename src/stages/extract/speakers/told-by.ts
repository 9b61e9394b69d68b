import { agentOf } from './agent.ts'
import { identified } from './identified.ts'
import { mainSubject } from './main-subject.ts'
import { type Heard, remember } from './memory.ts'
import { readPhrase } from './read-phrase.ts'
import type { Reference } from './reference.ts'
import { resolveReference } from './resolve-reference.ts'
import type { State } from './state.ts'
import { subjectBefore } from './subject.ts'
import { isCapital, type Token } from './tokens.ts'
import { isNoun, isPassive } from './verb-forms.ts'
import {
  isDeterminer,
  isOneInspector,
  isPreposition,
  isRelative,
  isSign,
  isSingular,
  isStarter,
  nounKind,
  pronounOf,
} from './word-classes.ts'

// whom a sentence is merely about, and no person, is the last that "they" or "it" may mean
function noted(heard: Heard, strong: boolean, { memory }: State): Heard {
  remember(memory, { ...heard, strong })
  return heard
}

/** Whom a sentence names for the next to go on with. */
export interface Told {
  heard: Heard
  /** Whether a verb has them say what it reports. */
  tells: boolean
}

/** Verbs whose clause goes on to the end of a sentence, so that what others say in it is told by their subject. */
const TELLS = /^(?:said|added|explained|insisted|claimed|recalled|complained|argued|warned|admitted)$/
/** How many verbs of a sentence are asked whose they are. */
const MOST_VERBS = 12
/** Words that, behind a comma, begin a clause of its own. */
const OPENS_ANOTHER = /^(?:and|but|while|whereas|although|though|yet|so)$/

/** Find who says what a sentence without a quotation reports, else the person whom it is about. */
export function toldBy(tokens: readonly Token[], text: string, state: State): Told | null {
  let told: Heard | null = null
  let tries = MOST_VERBS
  const first = tokens[0]?.lower === 'asked' ? clauseAfter(tokens) : 0
  for (let i = tokens.length - 1; i > first && tries > 0; i--) {
    const token = tokens[i] as Token
    if (told && isSign(tokens[i - 1], ',;') && OPENS_ANOTHER.test(token.lower)) break
    if (token.reporting?.how !== 'says' || isCapital(token) || isNoun(tokens, i)) continue
    if (told && (token.reporting.form !== 'past' || !TELLS.test(token.lower) || isInClause(tokens, i)))
      continue
    tries--
    const isBy = tokens[i + 1]?.lower === 'by'
    if (!isBy && isPassive(tokens, i)) continue
    const reference = isBy ? agentOf(tokens, i + 1, i + 2, text) : subjectBefore(tokens, i, text)
    // "Ann Orme was told by a clerk": of Ann Orme
    if (!reference || (isBy && isUnnamed(reference))) continue
    const heard = resolveReference(reference, state)
    if (heard) told = heard
  }
  if (told) return { heard: noted(withPronoun(told, tokens), true, state), tells: true }
  const subject = accordingTo(tokens, text) ?? identified(tokens, text) ?? mainSubject(tokens, text)
  const heard = subject && resolveReference(subject, state)
  if (!heard) return null
  const isPerson = isSomebody(subject, text) && !(isUnnamed(subject) && tokens.some(isObjectPronoun))
  noted(
    isPerson && publishes(tokens) ? { ...heard, wrote: true } : withPronoun(heard, tokens),
    isPerson,
    state,
  )
  return isPerson ? { heard, tells: false } : null
}

// "According to a study from the World Fund, it is so.", "It is so, according to Ann Orme, a baker."
function accordingTo(tokens: readonly Token[], text: string): Reference | null {
  const from = tokens.findIndex(({ lower }) => lower === 'according') + 2
  if (from < 2 || tokens[from - 1]?.lower !== 'to') return null
  const sign = tokens.findIndex((token, i) => i >= from && isSign(token, ',;:'))
  if (from === 2 && sign < 0) return null
  return readPhrase(tokens.slice(from, sign < 0 ? tokens.length : sign), text)
}

// "Asked if she felt it fair, Ann Orme shook her head"
function clauseAfter(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(token => isSign(token, ','))
  return comma > 0 && tokens[comma + 1]?.kind === 'person' && /^(?:if|whether)$/.test(tokens[1]?.lower ?? '')
    ? comma
    : 0
}

const PUBLISHES = /^(?:releas|issu|post|publish|circulat|sign|sen)(?:ed|t)$|^put$/

// "Ann Orme, whose family owns the club, released a statement"
function publishes(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ lower }) => PUBLISHES.test(lower))
  return verb > 0 && tokens.slice(verb + 1).some(({ lower }) => nounKind(lower) === 'text')
}

// "After Ann Orme said so, Tom Rees argued", "Tom Rees, who said so, argued"
function isInClause(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1
  while (i > 0 && !isSign(tokens[i], ',;:')) {
    if (isRelative(tokens[i]) || isStarter(tokens[i])) return true
    i--
  }
  return (
    isStarter(tokens[i]) || isRelative(tokens[i]) || isRelative(tokens[i + 1]) || isStarter(tokens[i + 1])
  )
}

// "her adviser was there" leaves "her" what it meant before; "his sister was there" does not
const isSomebody = ({ kind, head, as }: Reference, text: string): boolean =>
  kind === 'person' ||
  kind === 'pronoun' ||
  (kind === 'individual' && head !== 'one' && (!/^(?:his|her|their) /i.test(as) || isOfOther(as, text))) ||
  (kind === 'ofsted' && isOneInspector(as))

const isOfOther = (as: string, text: string): boolean => {
  // "his wife, Jean, was there"
  const end = text.indexOf(as) + as.length
  if (/^, \p{Lu}/u.test(text.slice(end, end + 4))) return false
  const called = pronounOf(as.toLowerCase())
  return /^his /i.test(as) ? called === 'she' : /^her /i.test(as) && called === 'he'
}

// "A porter had lent her a coat", "a clerk who wondered if he liked it": what is told of somebody else
const isUnnamed = ({ kind, definite }: Reference): boolean => kind === 'individual' && !definite

const isObjectPronoun = ({ lower }: Token, i: number, tokens: readonly Token[]): boolean =>
  lower === 'him' || (lower === 'her' && isObject(tokens, i))

const withPronoun = (heard: Heard, tokens: readonly Token[]): Heard =>
  heard.pronoun || heard.speaker.person ? heard : { ...heard, pronoun: pronounIn(tokens) }

// the first pronoun of a sentence is whom it is about, and "him" whom they meet: "the inspector told him" is a "she"
function pronounIn(tokens: readonly Token[]): 'he' | 'she' | null {
  for (let i = 1; i < tokens.length; i++) {
    if (!isSingular(tokens[i])) continue
    const { lower } = tokens[i] as Token
    if (lower === 'her') return isObject(tokens, i) ? 'he' : 'she'
    return lower === 'he' || lower === 'his' || lower === 'himself' ? 'he' : 'she'
  }
  return null
}

const isObject = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return next?.kind !== 'word' || isStarter(next) || isPreposition(next) || isDeterminer(next)
}

import type { VFile } from 'vfile'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { matchesOf } from '../../../model/matches.ts'
import { standing } from '../../../model/mentions.ts'
import type { Provider, ProviderMention } from '../../../model/providers.ts'
import { bySpan, overlaps } from '../../../model/span.ts'
import type { Landmark } from './read-terms.ts'

/** List the providers and dates of an article where they stand, and the words for those graded in person; of two that overlap the first or longer one. */
export function landmarksOf({ data: { facts, mentions } }: VFile, source: string): Landmark[] {
  const [main] = facts?.providers ?? []
  const providers = gather(facts?.providers ?? [], provider =>
    collect(
      standing(provider.mentions).filter(
        mention =>
          provider.kind !== AUTHORITY ||
          !(isWhere(mention, source) || (main?.kind !== AUTHORITY && isPlace(mention, source))),
      ),
      ({ start, end }) => ({ start, end, provider }),
    ),
  )
  const dates = collect(standing(mentions?.dates ?? []), date => ({ start: date.start, end: date.end, date }))
  const landmarks: Landmark[] = []
  const pronouns = facts?.providers.some(isPerson) ? personalOf(source) : []
  for (const landmark of [...providers, ...dates, ...pronouns].sort(bySpan)) {
    const last = landmarks.at(-1)
    if (!last || !overlaps(last, landmark)) landmarks.push(landmark)
  }
  return landmarks
}

/** Words for somebody who is graded in person, as "it" stands for a school. */
const PERSONAL = /\b(?:[Ss]he|[Hh]e|[Hh]er|[Hh]im|[Hh]is)\b(?![-'\u2019])/g
/** What follows "her" where that is whose something is: "her setting", no "her an Outstanding". */
const OWNED =
  /^ (?!an?\b|the\b|as\b|to\b|with\b|for\b|that\b|['"]?(?:outstanding|good|inadequate|satisfactory|top|full)\b)['"]?[a-z]/i

const personalOf = (source: string): Landmark[] =>
  collect(matchesOf(source, PERSONAL), ({ 0: word, index }) => {
    const end = index + word.length
    const isOwner = /^his$/i.test(word) || (/^her$/i.test(word) && OWNED.test(source.slice(end, end + 14)))
    return { start: index, end, pronoun: isOwner ? ('r' as const) : ('R' as const) }
  })

const isPerson = ({ mentions }: Provider): boolean =>
  mentions.some(({ rule }) => rule === 'provider/childminder')

const AUTHORITY = 'local-authority'

// "Alder School, in Mill Lane, Orme, was": no council
const isPlace = ({ words, start }: ProviderMention, source: string): boolean =>
  !/council|authority|borough|services|'s$/i.test(words) &&
  /(?:,|\b(?:in|at|near|of|from|around|across|outside))\s+$/.test(
    source.slice(Math.max(0, start - 12), start),
  )

// "A Norfolk secondary school": where the school is
const isWhere = ({ start, end }: ProviderMention, source: string): boolean =>
  ONE.test(source.slice(Math.max(0, start - 12), start)) && SETTING.test(source.slice(end, end + 60))
const ONE = /(?:^|\s)(?:an?|another|one|the|two|three|this)\s$/i
const SETTING =
  /^ (?:[a-z-]+ ){0,3}?(?:academ(?:y|ies)|colleges?|comprehensives?|homes?|jail|nurser(?:y|ies)|pre-schools?|primar(?:y|ies)|prison|schools?|secondar(?:y|ies)|sixth form)\b/

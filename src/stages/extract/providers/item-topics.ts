import { MONTHS } from '../../../domain/english/months.ts'
import { FARING_VERBS, GRADE_HINT } from '../../../domain/press/graded-names.ts'
import { REGIONS } from '../../../domain/press/provider-names.ts'
import { alternatives } from '../../../model/alternatives.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { type ItemWords, itemWordsOf } from './item-words.ts'
import { isPersonLike } from './name-bounds.ts'
import { isOrdinary } from './ordinary.ts'
import { coreOf, coreOfAuthority } from './provider-key.ts'
import type { Setting } from './provider-rule.ts'
import { keyOf } from './run.ts'
import type { Topic } from './topic.ts'
import { phrases } from './word-classes.ts'

type Place = Topic['places'][number]

const regions: ReadonlySet<string> = new Set(phrases(REGIONS))

/** So many providers make a story one of several. */
const SEVERAL = 2
/** A first sentence, in which nobody is quoted and nothing stands in brackets. */
const FIRST_SENTENCE = /^[^.!?"()]*$/
const months = MONTHS.map(([name]) => name.charAt(0).toUpperCase() + name.slice(1))
/** What else is named before: a name of an item is its first. */
const NAMES = new RegExp(`(?<=[\\p{L},] )(?!(?:Ofsted|${months.join('|')})\\b)\\p{Lu}|\\bthe $`, 'u')
/** "Over the Tarn in": over what the other is. */
const ACROSS = /^(?:Across|Beyond|Down|Over|Up) the \p{Lu}\p{Ll}+,? (?:at|in) $/u
/** Counts, initials, and words with a hyphen that no town has. */
const NO_PLACE =
  /^(?:All|Both|Five|Four|One|Six|Ten|Three|Two) |^[\p{Lu} -]{2,}s?$|-\p{Ll}+(?:$| )|\p{Ll}-\p{Lu}\p{Ll}+$|^(?:North|South|East|West)$|^\p{Lu}\p{Ll}{3,}ly$|\b(?:Area|Police|Review)\b/u
/** Who runs several. */
const BODY = /\b(?:alliance|council|federation|foundation|group|partnership|trust)$/i
/** What leads to the name of a school at the head of its item: "Then there is", "Our secondary at", "The oldest,". */
const LEADS =
  /^(?:[^.;:]{0,70}\b(?:and|at|both|by contrast|called|came|comes|finally|is|it|largest|latest|meanwhile|newest|next|nursery|of|oldest|only|other|provider|school|secondary|smallest|then|to|took|two|visited|was|were),? )?$/i
const SPEECH = 'added|adds|argued|believes?|insisted|reckons?|said|says|thinks?|told|warned'
/** Somebody speaks in the sentence, or whoever is named does. */
const SOMEBODY_SPEAKS = new RegExp(`\\b(?:${SPEECH})\\b`)
const SPEAKS = new RegExp(`^,? (?:[a-z]+ )?(?:${SPEECH})\\b`)
/** Behind the name of a person: ", branch secretary of". */
const TITLED =
  /^, (?:\d|(?:[\p{Ll}-]+ ){0,4}?(?:captain|chair(?:man|woman)?|chief|coach|councillor|dad|deputy|director|editor|executive|father|founder|governor|head|leader|manager|member|mother|mum|officer|owner|parent|principal|secretary|spokes(?:man|woman|person)|teacher|trustee)\b)/u
/** Behind one word that its sentence begins with, where it is somebody's name. */
const DOES = new RegExp(
  `^(?:'s?)? (?:(?:\\p{Ll}+ly|again|alone|also|both|itself|now|once|still|then|too) )?(?:are|came|comes|did|does|fell|gets?|goes|got|had|have|is|kept|keeps|lost|made|needs|remains?|requires|rose|sits|slid|stays?|took|was|went|were|${alternatives(FARING_VERBS)}|\\p{Ll}{2,}ed)\\b|^[,:] `,
  'u',
)
/** What may stand behind it. */
const GOES_ON = new RegExp(
  `${/^(?:'s)?(?:[.,:;(]| -| (?:and|in|next|on|overall|too|where|which|with)\b)/u.source}|${DOES.source}`,
  'u',
)
/** Behind a name, how it went up or down. */
const MOVED =
  /^,? (?:down|from|now|up)\b|^, (?:once |still )?(?:good|inadequate|outstanding|rated|graded|judged)\b/
/** "Rated outstanding in 2014": a sentence that begins with what was said of them. */
const BEGINS = /^(?:once |previously |formerly |having been )?(?:graded|judged|rated|ranked|told) /
/** Few words before a name that its sentence says something of: "Of the three, only". */
const SUBJECT = /^(?:[a-z'-]+,? ){0,5}$/
/** What a name may be told of behind "at": "Our secondary at". */
const NOUN_AT =
  /\b(?:academy|college|home|infants|juniors|nursery|one|primary|school|secondary|setting|sister) (?:at|in) (?:the )?$/
const IN_TOWN = /^(?:and |but |down |over |up )?(?:at|in) $/
const OTHERWISE = /\b(?:better|brighter|change[ds]?|contrast|differ\w*|other|same|story|worse)\b/
const PREPOSITION = /\b(?:across|at|by|for|from|in|like|near|of|on|over|to|with) (?:the )?$/
const GRADED = new RegExp(`\\b(?:${GRADE_HINT})\\b`)
const STOP = /[.!?]["')]? (?=["'(]?\p{Lu})/u
/** So many sentences behind the name may tell its grade. */
const REACH = 2

/**
 * List bare names with which items of a story on several providers begin, or what it says of another council than its
 * own, each telling of one: "It was a harder month for Orme. Once rated good, the borough is now inadequate", "Last came
 * Alder Bank. The school is good".
 */
export function itemTopics(
  topics: readonly Topic[],
  found: readonly ProviderMention[],
  setting: Setting,
): Topic[] {
  const words = itemWordsOf(setting.main)
  if (!words) return []
  const known = standing(found).filter(({ kind }) => (kind === 'local-authority') === words.isPlace)
  const isOfSeveral = new Set(collect(known, coreKey)).size >= SEVERAL
  const owned = new Set(collect(known, ({ line }) => line))
  const openers = new Map<number, Place>()
  for (const place of gather(topics, ({ places }) => places)) {
    const { number } = place.run.line
    if (owned.has(number) || !mayOpen(place, words, setting)) continue
    const first = openers.get(number)
    if (!first || place.reading.start < first.reading.start) openers.set(number, place)
  }
  return topics.filter(({ places }) =>
    places.some(
      place =>
        openers.get(place.run.line.number) === place &&
        isTold(place, words) &&
        (isOfSeveral ||
          (words.isPlace && (SHIRE.test(place.reading.name) || (known.length > 0 && isContrasted(place))))),
    ),
  )
}

const coreKey = ({ name, kind }: ProviderMention): string =>
  (kind === 'local-authority' ? coreOfAuthority(name) : coreOf(name)).toLowerCase()

const SHIRE = /^\p{Lu}\p{Ll}{3,}shire$/u
/** What turns from the council that a story is about to another. */
const CONTRAST =
  /\b(?:across|border|by contrast|compare|down the (?:coast|road)|elsewhere|further|meanwhile|miles|nearby|neighbours?|neighbouring|next door|other end|over|unlike|up the (?:coast|road)|while)\b/
/** "It is outstanding", right behind the sentence that begins with the name. */
const IT_IS =
  /^["']?(?:It|The (?:authority|borough|city|council|county|unitary))(?:'s| has| had| is| was| went| got)\b/

// "Beyond the Tarn in Orme it was another story. When they came there", "Orme fares worse. It is inadequate"
function isContrasted({ run: { lower, line }, reading: { start, end } }: Place): boolean {
  const [own = '', next = ''] = line.plain.slice(end).split(STOP)
  if (
    CONTRAST.test(lower.slice(0, start)) ||
    /\b(?:differ\w+|opposite|other (?:end|way)|reverse)\b/.test(own)
  )
    return true
  return start === 0 && DOES.test(own) && IT_IS.test(next) && GRADED.test(next.toLowerCase())
}

function mayOpen(
  { run, reading: { start, end, name }, sign }: Place,
  { elsewhere, isPlace }: ItemWords,
  setting: Setting,
): boolean {
  const { lower, line, titled } = run
  if (titled || !run.graded || sign.isHeading || sign.score < 0) return false
  if (NO_PLACE.test(name) || regions.has(name.toLowerCase()) || isPersonLike(run, 0, run.words.length - 1))
    return false
  const rest = line.plain.slice(end)
  if (run.opens && !name.includes(' ') && (!DOES.test(rest) || isOrdinary(keyOf(name), setting))) return false
  const before = line.plain.slice(0, start)
  if (
    !isPlace &&
    (!name.includes(' ') ||
      setting.isTown(name) ||
      BODY.test(name) ||
      !LEADS.test(before) ||
      !GOES_ON.test(rest))
  )
    return false
  return (
    FIRST_SENTENCE.test(before) &&
    !(NAMES.test(before) && !ACROSS.test(before)) &&
    !elsewhere.test(lower.slice(0, start)) &&
    !TITLED.test(rest)
  )
}

// there or in the next sentences, of no other
function isTold(
  { run: { lower, line }, reading: { start, end } }: Place,
  { spokenOf, isPlace }: ItemWords,
): boolean {
  const [own = '', ...next] = line.plain.slice(end).split(STOP)
  if ((isPlace ? SOMEBODY_SPEAKS : SPEAKS).test(own)) return false
  const lead = lower.slice(0, start)
  const isSubject = SUBJECT.test(lead) && (!PREPOSITION.test(lead) || (!isPlace && NOUN_AT.test(lead)))
  const told = own.toLowerCase()
  if (GRADED.test(told) && (isSubject || MOVED.test(told) || spokenOf.test(lead + told))) return true
  // "In Orme, the mood was grim. The council was judged": where it was grim
  if (isPlace && IN_TOWN.test(lead) && !OTHERWISE.test(told)) return false
  return next.slice(0, REACH).some(sentence => tells(sentence.toLowerCase(), spokenOf))
}

const tells = (sentence: string, spokenOf: RegExp): boolean =>
  GRADED.test(sentence) && (spokenOf.test(sentence) || BEGINS.test(sentence))

import { RELATIVES } from '../../../domain/english/kin-terms.ts'
import { GRADED_VERBS, MOVING_VERBS } from '../../../domain/press/graded-names.ts'
import { alternatives } from '../../../model/alternatives.ts'
import { isEnglishWord } from '../../../model/dictionary.ts'
import type { ProviderKind } from '../../../model/providers.ts'
import { isToldBeside } from './beside-signs.ts'
import { isPersonLike } from './name-bounds.ts'
import { isOrdinary } from './ordinary.ts'
import type { NameReading, Setting } from './provider-rule.ts'
import { isRated } from './rated-signs.ts'
import { kindOf, WORDS } from './rules/descriptions.ts'
import { keyOf, type Run } from './run.ts'
import { isServed } from './served-signs.ts'

/** How much one place of a name speaks for a provider, and of which kind. */
export interface Sign {
  score: number
  kind: ProviderKind | null
  /** Whether the name is a line of its own. */
  isHeading?: true
  /** Whether it is a town whose people or services are spoken of. */
  isServed?: true
  /** Whether it is somebody's who has relatives. */
  isPerson?: true
  /** Whether the words around say what grade it has. */
  isRated?: boolean
}

/** ", in Mill Lane, Orme," or ", 56, of Mill Row, Tarn,": where it is. */
const PLACE =
  "(?: \\([^)]{1,30}\\))?(?: (?:at|in|on) (?:the )?[a-z'-]+(?=,| has| was| is))?(?:, (?:aged )?\\d\\d(?=,))?(?:,? (?:in|of|near|off|on|at|outside|based in|from) [^.;:]{2,60},|, [^.,;:]{2,60},)?"
const SUBJECT = new RegExp(
  `${PLACE} (?:(?:has|have|had|was|were|is|are|being|been|also|now|again|just|recently|both|all) ){0,4}(?:visited|inspected|told|rated|made|${alternatives(GRADED_VERBS)}|${alternatives(MOVING_VERBS)})\\b(?! that)`,
  'y',
)
/** "Alder Bank, in Mill Lane, has been", at the head of its paragraph. */
const LOCATED =
  /,? (?:in|on|at|off|near) [^.,;:]{3,40}(?:, (?:has|had|have|is|was|which|opened|looks)| (?:has|had|was|is|closed|shut|reopened))\b/y
const DESCRIBED = new RegExp(
  `,(?: in [^.,;:]{2,30},)? (?:an?|one of the|the) (?:[\\w'&-]+,? ){0,5}?(${WORDS}|charity|setting|club|centre)\\b`,
  'y',
)
const GRADED =
  /good|outstanding|inadequate|improve|satisfactory|adequate|progress|standard|grade|rating|mark|attention|watchdog|special measures|serious weakness|exceptional|ofsted|inspect/
const VISITED =
  /(?:inspectors?|ofsted|watchdog) (?:\w+ ){0,3}(?:visited|called at|went to|arrived at|came to|descended on|inspected|saw|at) (?:the )?$/
/** Before the name of a nursery that somebody has: "Jane Field opened". */
const BEGUN = /(?:founded|launched|manages|opened|opens|owned|owns|ran|runs|running|set up|started(?: up)?) $/
const PLACED = /(?:^|[^a-z])(?:in|on|from|near|around|across|to) (?:the )?$/
const SERVED =
  /(?:children|services|families|parents|care|social workers?|pupils|young people|council|councillors|leaders|bosses|chiefs|department|residents|people|households|voters|tories|labour|lib dems|liberal democrats|conservatives|greens|opposition|politicians|officials|youngsters|teenagers|adopters|carers) (?:living )?(?:in|at|across|of|from) (?:the )?$/
const AT =
  /^(?:it was [a-z ]{3,30} (?:at|for) |(?:back |over |meanwhile,? |and |but |nearby |also |elsewhere,? )?(?:at |down at |over at )?)(?:the )?$/
const SPEAKS =
  /(?:, whose? [^.,;:"]{2,60},)?,? (?:said|says|added|adds|told|tells|wrote|writes|explained|insisted|admitted|believes|thinks|was (?:the )?(?:director|head|leader|chief))\b/y
/** Behind the name of a person: "Kayden's mother had", "Kayden, two, died". */
const KIN = new RegExp(
  `(?:'s? (?:late |own )?(?:${alternatives(RELATIVES)}|death|killers?|murder)(?=[,.;:!?)]|$| (?:[a-z]+ed|could|did|had|has|is|said|told|was|were|who|would)\\b)|, (?:aged )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine),| died\\b)`,
  'y',
)
/** Before it: "the mother of Kayden". */
const KIN_OF = new RegExp(`\\b(?:${alternatives(RELATIVES)}) of $`)
/** Before a name: "the report on X said". */
const REPORTED = /\b(?:inspection|letter|report|verdict) (?:for|into|of|on) (?:the )?$/
const CRIED = /^[\s(]*[\d.)•*-]*\s*$/

/** Read the signs of one place of a bare name. */
export function signsOf(run: Run, reading: NameReading, setting: Setting): Sign {
  const sign = signOf(run, reading, setting)
  if (!sign.isHeading && sign.score >= 0 && run.graded && !isPersonLike(run, 0, run.words.length - 1))
    sign.isRated =
      isRated(run, reading, setting.main === 'local-authority') ||
      (isName(reading, setting) && isToldBeside(run, reading, reading.name.includes(' and ')))
  return sign
}

/** How no name of one word ends, and what names of trusts do. */
const NO_NAME = /^\S+(?:ed|ing|where)$/i
const BODY = /\b(?:alliance|federation|foundation|group|partnership|trust)$/i

const isName = ({ name }: NameReading, setting: Setting): boolean =>
  !BODY.test(name) &&
  !/^[A-Z][a-z]+(?:ing |-[a-z]+$)/.test(name) &&
  (name.includes(' ') || !(NO_NAME.test(name) || isOrdinary(keyOf(name), setting)))

function signOf(run: Run, reading: NameReading, setting: Setting): Sign {
  const { start, end } = reading
  const { lower } = run
  const before = lower.slice(Math.max(0, start - 60), start)
  const isCouncil = setting.main === 'local-authority'
  const person = isPersonLike(run, 0, run.words.length - 1)
  if (isHeading(lower, start, end)) return { score: person ? 0 : 3, kind: null, isHeading: true }
  const next = lower[end]
  const goesOn = next === ' ' || next === ','
  SPEAKS.lastIndex = end
  if (goesOn && SPEAKS.test(lower) && !REPORTED.test(before)) return { score: -1, kind: null }
  KIN.lastIndex = end
  if (isCouncil && (KIN.test(lower) || KIN_OF.test(before))) return { score: -1, kind: null, isPerson: true }
  DESCRIBED.lastIndex = end
  const described = isCouncil || next !== ',' ? null : (DESCRIBED.exec(lower)?.[1] ?? null)
  if (described) return { score: person ? 0 : 3, kind: kindOf.get(described) ?? null }
  SUBJECT.lastIndex = end
  if (goesOn && SUBJECT.test(lower) && !PLACED.test(before) && GRADED.test(lower.slice(end, end + 220)))
    return { score: 3, kind: null }
  if (VISITED.test(before)) return { score: 3, kind: null }
  if (setting.main === 'early-years' && BEGUN.test(before) && !isEnglishWord(reading.name.toLowerCase()))
    return { score: person && !reading.name.includes("'s ") ? 0 : 4, kind: 'early-years' }
  LOCATED.lastIndex = end
  if (start === 0 && !isCouncil && !person && LOCATED.test(lower) && GRADED.test(lower.slice(end, end + 220)))
    return { score: 3, kind: null }
  if (isCouncil)
    return SERVED.test(before) ? { score: 2, kind: null, isServed: true } : { score: 1, kind: null }
  if (person) return { score: 0, kind: null }
  if (isServed(run, reading, setting)) return { score: 1, kind: null, isServed: true }
  if (PLACED.test(before)) return { score: 0, kind: null }
  return { score: AT.test(lower.slice(0, start)) && start < 50 ? 1 : 0.5, kind: null }
}

// a line of its own, numbered or not: "3. Alder Bank", "Alder Bank, Orme"
const isHeading = (lower: string, start: number, end: number): boolean =>
  lower.length < 60 &&
  CRIED.test(lower.slice(0, start)) &&
  /^(?:, [\w' -]{2,24})?[:.]?\s*$/.test(lower.slice(end))

import { BESIDE_LEADS, INTRODUCING_LEADS } from '../../../domain/press/leads-to-another.ts'
import type { Span } from '../../../model/span.ts'
import type { Run } from './run.ts'

/** Words for a grade that is somebody's, not of "a good idea". */
const GRADE =
  "(?<![\\w'-])['\"]?(?:outstanding|inadequate|(?:requires?|required|requiring|needs?) (?:urgent )?improvement|good|satisfactory|special measures|serious weaknesses|(?:significant|reasonable|insufficient) progress|(?:strong|expected) standard|systemic failings|typically lead(?:s|ing)? to positive|perform(?:s|ing|ed) (?:adequately|excellently|poorly|well)|(?:best|highest|lowest|top|bottom) (?:grade|mark|rating|result|score|verdict))(?=['\"]?(?:[,.;:)]|-(?:graded|judged|rated)\\b|$| (?!(?:at|idea|luck|news|job|sense|start|thing|time|way|work|use|deal|reason|example|practice|care|teaching|progress|that|to)\\b)))"
const NOUN =
  'academy|agency|authority|borough|centre|charity|city|college|company|council|county|firm|home|infants|jail|juniors|nursery|playgroup|pre-school|prep|primary|prison|provider|school|secondary|service|setting|specialist|trainer|unitary'
const anyOf = (leads: typeof BESIDE_LEADS): string => leads.map(({ words }) => words).join('|')
/** What sets one beside another, before its name. */
const BESIDE = new RegExp(`(?:^|[\\s,])(?:${anyOf(BESIDE_LEADS)})(?: (?:at|in))? (?:the )?$`)
/** What leads to another of whom the story goes on to tell. */
const INTRODUCES = new RegExp(`(?:${anyOf(INTRODUCING_LEADS)}) (?:the )?$`)
/** The same of whom inspectors went to, right behind them. */
const VISITED =
  /\b(?:inspectors|ofsted|the watchdog)\b(?:,? who)?[^.;]{0,30}? (?:back in|called (?:at|on)|came to|due (?:back )?in|inspected|looked at|saw|spent [^.;,]{3,24} (?:at|in)|turned to|visited|were (?:at|in)|went (?:on )?to) (?:the )?$/
/** What they made of it, in the same sentence: "who were in X in May, rated services good". */
const THEY_SAID = new RegExp(
  `^[^.;]{0,50}?(?:,|\\band|\\bthey) (?:gave|found|graded|judged|rated|said)\\b[^.;]{0,60}?${GRADE}`,
)
/** What says that a grade was given by inspectors, or is one. */
const JUDGED = new RegExp(
  `\\b(?:an? (?:good|outstanding) (?:${NOUN})|branded|called|came out|climbed|considered|declared|deemed|dropped|fell|found|gone|grade[ds]?|inadequate|inspect(?:ed|ion|ors?)|judged|marks?|moved|needs? (?:urgent )?improvement|ofsted|plunged|progress|ranked|rate[ds]?|rating|reports?|requir(?:e|ed|es|ing)|rose|slid|slipped|special measures|standards?|verdict)\\b`,
)
/** What others say or think, and what is no provider's. */
const ELSE =
  /\b(?:agree[ds]?|believe[ds]?|bus|care quality commission|charity commission|cqc|food|hotel|hygiene|museum|residents?|says?|shopping|surgery|thinks?|thought|transport|trip)\b/
/** What may stand before the name that begins a sentence. */
const LEADS_IN =
  /^["'(]*(?:(?:and|but|while|whereas|yet|that|meanwhile|elsewhere|at the (?:other|far|top|bottom|opposite) end of the (?:class|scale|spectrum|table)|by contrast|in contrast|only|just one|just|also|nearby|neighbouring|further (?:north|south|east|west)|for its part|across the (?:border|estuary|river|valley|water)|(?:(?:conservative|tory|labour|liberal democrat|lib dem|green|reform|independent)(?:[ -](?:run|led|controlled|held))?)|alone|of the others|of these|of those|then|finally|lastly|last of all)[,:]? )*(?:(?:[\w'-]+ ){0,4}(?:[\w-]+-based|competitor|college|newcomer|outfit|prison|provider|rival|specialist),? )?(?:the )?$/
/** Between a name and what is said of it: where it is, or what it is. */
const ASIDE =
  '(?:,? \\([^)]{1,40}\\))?(?:,? (?:in|on|at|near|off|of|outside) [^.,;:]{2,40})?(?:, [^.;:]{2,60}?,)?'
const RELATIVE = new RegExp(
  `^${ASIDE}(?:, |,? )(?:which|where|that|who (?:are|climbed|dropped|fell|got|have|moved|rose|slipped|went|were)|(?:up|down) from|itself|also|now|still|once|long|another|an?|one of|the only|rated|judged|graded|in turn)\\b[^.;]{0,90}?${GRADE}`,
)
/** What it is called, where whoever else is spoken of: "X, a nursery that", "X, itself an outstanding". */
const CALLED = `^(?:,? \\([^)]{1,40}\\))?(?:,? (?:in|near|at) [^.,;:]{2,40})?, (?:(?:also|itself|now|once|still) )?(?:an?|another|one of the|the) (?:(?!(?:and|at|by|for|from|in|of|to|who|whose|with)\\b)[\\w'-]+ )`
const SETTING = new RegExp(
  `${CALLED}{0,4}?(?:${NOUN})(?:,? (?:across|at|behind|beside|currently|found|graded|in|judged|near|next|now|on|once|over|rated|still|that|where|which|with))\\b[^.;]{0,60}?${GRADE}`,
)
const GRADED_SETTING = new RegExp(
  `${CALLED}{0,2}?${GRADE}['"]?(?:[ -](?:rated|graded|judged))? (?:[\\w'-]+ ){0,3}?(?:${NOUN})(?=[,.;:)]|$| (?:by|for|in|near|since|that|where|which|with)\\b)`,
)
const OWN = new RegExp(
  `^'s? (?:own |latest |last |previous |overall |current )?(?:report|rating|verdict|grade|inspection|judge?ment|result|outcome)\\b[^.;]{0,60}?${GRADE}`,
)
const VERB = new RegExp(
  `^${ASIDE}(?:,? (?:too|also|alone|meanwhile|by contrast|itself|both|now|still|however),?)? (?:is|was|has|had|are|were|isn't|wasn't|got|gets|came|comes|went|kept|keeps|requires?|needs?|remains?|remained|received|holds?|held|lost|slipped|slid|fell|rose|moved|improved|dropped|fared|did|emerged|made|makes|managed|secured|earned|won|scored|achieved|retained)\\b[^.;]{0,70}?${GRADE}`,
)
/** "At X the verdict was inadequate". */
const VERDICT = new RegExp(
  `^,?(?: too,?)? (?:the|its) (?:overall )?(?:verdict|grade|rating|judge?ment|result|outcome|word)\\b[^.;]{0,40}?${GRADE}`,
)
const FOUND = new RegExp(
  `^(?:,? (?:too|as well))?,? (?:and |which they |where they |they |inspectors |ofsted |says? |it |rates? |as |to be |being |in being ){1,3}[^.;]{0,50}?${GRADE}`,
)
/** The next sentence, of whoever this one introduces. */
const NEXT = new RegExp(
  `^["']?(?:(?:in|by|since) (?:[a-z]+ )?\\d{4},? |(?:after|at|in) its (?:[a-z]+ ){0,3}(?:inspection|visit),? |last (?:year|month|week),? |there,? |this time,? |such [^.;,]{5,50}, (?:and|but) )?(?:(?:(?:inspectors|ofsted|they|the watchdog) (?:\\w+ ){1,4}(?:it|the (?:${NOUN}))\\b|it(?:'s| )|its (?:[a-z-]+ ){1,3}|(?:[a-z-]+ ){1,4}there |the (?:[\\w-]+ ){0,2}?(?:${NOUN})(?:'s|,)? )[^.;]{0,110}?|(?:once |previously |formerly )?(?:rated |graded |judged )?)${GRADE}`,
)
/** What the next clause says of two: "X and Y await their reports; both are good". */
const BOTH = new RegExp(
  `^[^.;:]{0,90}[.;:-] (?:both|the two|the pair)(?: of (?:them|which))? (?:are|have|were)\\b[^.;]{0,50}?${GRADE}`,
)
const SPEAKS = /^,? (?:said|says|added|told|wrote|explained|insisted|believes|thinks|hopes|wants)\b/
const [FAR, BEFORE] = [220, 120]

/**
 * Tell whether the words around a bare name set it beside whom the story is about and give it a grade, there or in the
 * next sentence: "Not so X, which was judged inadequate", "Then came X. Inspectors rated it good".
 */
export function isToldBeside({ lower, line }: Run, { start, end }: Span, isPair = false): boolean {
  const lead = leadOf(lower, start)
  const rest = lower.slice(end, end + FAR)
  if (SPEAKS.test(rest) || PLACED.test(lead)) return false
  const stop = rest.search(/[.!?]["')]?(?: |$)/)
  const own = stop < 0 ? rest : rest.slice(0, stop + 1)
  const next = stop < 0 ? '' : rest.slice(stop + 1).replace(/^["')]? /, '')
  if (isPair && isJudged(BOTH, rest, lead)) return true
  if ([SETTING, GRADED_SETTING].some(pattern => isJudged(pattern, own, lead))) return true
  const begins = LEADS_IN.test(lead)
  if (begins && [OWN, VERB, RELATIVE].some(pattern => isJudged(pattern, own, lead))) return true
  const isNext = BESIDE.test(lead)
  const isBeside = isNext || INTRODUCES.test(lead) || VISITED.test(lead)
  if (isBeside && [RELATIVE, FOUND, VERDICT].some(pattern => isJudged(pattern, own, lead))) return true
  if (VISITED.test(lead) && isJudged(THEY_SAID, own, lead) && !namesAnother(line.plain, end, own)) return true
  if (isNext && isJudged(VERB, own, lead)) return true
  return (
    (isBeside || (begins && /^(?:'s)?,? [a-z]/.test(own) && !ELSE.test(own))) && isJudged(NEXT, next, lead)
  )
}

/** "a school in nearby X": where it is. */
const PLACED = /\b(?:from|in|near|of|outside) (?:nearby|neighbouring) (?:the )?$/

// "who were in Orme, found Larch School inadequate": of the other
const namesAnother = (plain: string, from: number, { length }: string): boolean =>
  /\b(?:gave|found|graded|judged|rated|said) (?:[a-z]+ )*['"]?\p{Lu}/u.test(plain.slice(from, from + length))

const INSPECTORS = /\b(?:inspectors|ofsted|report)\b/

// the words up to the grade say that it was given, and nobody else's view
function isJudged(pattern: RegExp, text: string, lead: string): boolean {
  const found = pattern.exec(text)?.[0]
  if (found === undefined || !JUDGED.test(lead + text.slice(0, found.length + NOUN_LENGTH))) return false
  return !ELSE.test(found) || INSPECTORS.test(lead + found)
}
/** So far behind a grade stands its noun, in code units. */
const NOUN_LENGTH = 16

// from where the sentence or the clause begins
function leadOf(lower: string, start: number): string {
  const before = lower.slice(Math.max(0, start - BEFORE), start)
  return before.slice(before.search(/[^.!?;:]*$/)).replace(/^["')\s]+/, '')
}

import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import { findsIn, type Guarded, guard, mayFind } from '../../../model/guard.ts'
import { countWords, isProse } from '../../../model/prose.ts'
import type { Span } from '../../../model/span.ts'
import { daysOfStay } from './days-of-stay.ts'
import type { Focus } from './focus.ts'
import { isQuoted } from './is-quoted.ts'
import { isLabel, lastOf, wordsAround } from './words-around.ts'

/** A date with what the words of its sentence around it say that it is of. */
export interface ToldDate {
  date: DateMention
  value: string
  /** Whether it is of days to come: "the next inspection is expected in 2028". */
  isToCome: boolean
  /** Whether it is of the inspection before: "its previous inspection, in 2016". */
  isPrevious: boolean
  /** Whether it is of an inspection, by the nearest word before it that says so. */
  isInspection: boolean
  /** Whether it is of an inspection by those words, or by what is said behind it. */
  isVisit: boolean
  /** Whether it is of a visit that gives no grades. */
  isMonitoring: boolean
  /** Whether the words before a date of an inspection or a report say that it is of another than the one told. */
  isOther: boolean
  /** Whether other words do so than those for a visit that judges progress. */
  isOtherwise: boolean
  /** Whether nothing but a label stands before it, or it stands in a row of a table: "Last inspected: May 2019". */
  isLabelled: boolean
  /** Whether nothing says that it is of anything else than an inspection. */
  isLoose: () => boolean
  /** Whether its sentence opens with it and goes on with inspectors: "In 2019 inspectors saw". */
  isFronted: () => boolean
  /** Whether somebody says so who is quoted. */
  isSaid: () => boolean
  /** Whether its sentence speaks of inspectors, and of nothing else that it could be of. */
  isLikely: boolean
}

/** Of the time before; not "last week of term", "the last schools in town". */
const LAST =
  'last(?!\\s*$| (?:inspect(?:ed|ion)|visit(?:ed)?)(?: date)? ?:| (?:week|fortnight|weekend|month|half|part|third|quarter|few|days?|two weeks) of| (?:schools?|colleges?|nurseries|councils|providers?|settings?|in)\\b)'
/** Not "did not come until". */
const UNTIL =
  "(?<!(?:\\bnot|n't|\\bnobody|\\bno one|\\bnone|\\bneither|\\bnever)\\b[^.;]{0,60})(?:until|till)"
/** "since Ofsted's inspectors walked in on 6 February this year". */
const SINCE_CAME =
  /\bsince (?=(?:the |ofsted's |ofsted )?(?:[a-z]+ )?(?:hmis?|inspectors|ofsted|watchdog)\b)/gi
const NOT_THIS_ONE = guard(
  new RegExp(`\\b(?:${LAST}|previous|previously|earlier|former|since|${UNTIL}|before|ago)\\b`, 'i'),
)
/** A visit that gives no grades, but judgements of progress. */
const OF_PROGRESS = guard(/\b(?:focused visit|follow-up|monitoring)\b/i)
const PREVIOUS = guard(
  new RegExp(`\\b(?:${LAST}|previous|previously|earlier|only other)\\b[^.;]{0,60}$`, 'i'),
)
/** "It was the first visit since", "None had called since". */
const FIRST_SINCE = /(?:\b(?:first|not|never|nobody|no one|none)\b|n't\b)[^.;]{0,60}$/i
const HAD = guard(/^ had (?:already|previously|earlier)\b/)
const TO_COME = guard(
  /\b(?:next|will|due|expect(?:s|ed|ing)?|(?<!(?:\bnot|n't|\bnobody|\bno one|\bnone|\bneither|\bnever)\b[^.;]{0,60})(?:until|till)|(?:we|they|it|you|she|he|i)'ll|runs?(?! by\b)|planned|intend(?:s|ed)?|scheduled|wants?|wanted|hop(?:e|es|ed|ing)|aim(?:s|ed|ing)?|call(?:s|ed|ing) for|would (?:begin|start|open|close|come|return|end|be|take))\b/gi,
)
/** What happened already, whatever is to come before it: "You will recall that they were here in". */
const HAPPENED = /\b(?:was|were|had|came|went|spent|saw|did)\b/gi
const MONITORING = guard(/\b(?:monitoring|focused|follow-up|progress review|second visit|return)\b/i)
const INSPECTION = guard(
  /^(?:(?:inspection|ofsted|visit) )?date(?: of (?:last )?(?:inspection|visit))? ?:|\b(?:inspect(?:ed|ions?|ing|ors?)?|re-?inspect(?:ed|ions?|ing|ors?)?|fieldwork|visit(?:ed|s)?|spent (?:[\w-]+ ){1,3}(?:days?|weeks?|fortnight)|their (?:[\w-]+ ){0,2}?(?:days?|fortnight|week) (?:here|there)|(?:lasted|ran) (?:for|from|over)|carried out|took place|called|(?:not|never|first|last|been|had|has|was|were) looked(?: at)?|set foot|(?:inspectors?|inspectorates?|ofsted|team|hmis?|watchdog)\b[^.;]{0,40}\b(?:c[ao]me|been (?:to|in|into|round|back)|went in(?:to)?|arriv(?:ed?|ing)|descend(?:ed)?|(?:turn|show)(?:ed)? up|drop(?:ped)? (?:in|by)|paid|rang|knock(?:ed)?|(?:were|was) (?:in|at|here|on site|with)|stayed|observed|met|saw|seen|assessed|checked|examined|(?<!was |were )joined|landed|moved in|pitched up|pounced|probed|rolled up|spent (?:all|half|most|much|part) of|swooped|toured|walked (?:in|into|round|through)|watched)|they (?:were|called|came|went|stayed|dropped in) (?:at|here|in|on|round|to|with) (?:it|the (?:academy|centre|college|council|home|nursery|prison|school|setting)|us)\b|visitors?|seen)\b/gi,
)
const PUBLICATION =
  /\b(?:publi(?:shed|cation|shes)|releas(?:ed|e)|issued|went online|reports? (?:out|of|from|dated|in|on)|reports? (?:can|will|may) be|available|told (?:the|that|parents|staff)|learn(?:ed|t)|announced)\b/gi
/** Somebody else's visit: "Sir Tom's visit to Orme on 9 June". */
const GUEST =
  /\b(?!ofsted|inspect|hmi|watchdog|regulator|team|last|this|that|year|month|week|autumn|spring|summer|winter)\w+'s? visit\b/i
/** What follows a date at the head of its sentence: "From 13 to 16 May eight inspectors observed". */
const FRONTED = /^\W{0,3}(?:\w+\W{1,2}){0,5}(?:inspectors?|ofsted|hmis?|the watchdog)\b/i
/** What keeps inspectors away: "Visits were halted in spring 2020". */
const HALTED =
  /\b(?:let off|not (?:at work|inspecting|visiting)|exempt(?:ed)?|spared|free (?:of|from)|halted|suspended|paused|stopped|resum(?:e|ed)|restart(?:ed)?|called off|cancelled|(?:began|begun|begin|start(?:ed)?|return(?:ed)?|came back) (?:again|once more|after))\b/i
/** "A survey carried out in May": nobody's inspection. */
const STUDY =
  /\b(?:audit|census|consultation|poll|research|study|survey) (?:[a-z]+ )?(?:carried out|taken|took place) [^.;]{0,20}$/i
/** Behind the date: "February 2023, when Ofsted came". */
const WHEN_CAME =
  /^,? when (?:hmis?|(?:the |its )?inspectors|ofsted|the watchdog)(?:'s inspectors)? (?:[a-z]+ ){0,2}?(?:arrived|called|came|inspected|looked|returned|turned up|visited|went)\b/i
/** What is told on the way: "The school, which was last inspected in March 2013, was visited on". */
const ON_THE_WAY = /, wh(?:ich|ose)\b[^,.;]{3,80},(?= (?:has|had|was|were)\b)/gi
/** Others that inspect: "the diocese came in March". */
const NOT_OFSTED =
  /\b(?:independent schools inspectorate|isi|dioces(?:e|an)|siams|care quality commission|cqc|estyn|ofqual|fire service|hygiene)\b/i
/** Figures of many: "of the 412 schools inspected in May". */
const FIGURES =
  /%|\bper ?cent\b|\bfigures\b|\b\d[\d,]{2,} (?:\w+ ){0,2}(?:schools|colleges|nurseries|councils|providers|homes|settings)\b/i
const HEAD = /^\W*(?:on|from|between|in|over|during|for|back in|and)?\s*(?:the )?$/i

/** Read what the words around a date say that it is of; `dates` are all of the article, in order. */
export function tellDate(
  date: DateMention,
  line: Line | undefined,
  focus: Focus,
  dates: readonly Span[],
): ToldDate {
  const { lead, before, after } = wordsAround(date, line, focus, dates)
  const own = before.replace(ON_THE_WAY, '')
  const straight = date.relative ? own.replace(SINCE_CAME, '') : own
  const value = WEEK_OF.test(before)
    ? monthOf(date.value as string)
    : daysOfStay(date.value as string, before, after)
  const isReport = date.role === 'report-published'
  const isOurs = (): boolean => !isOfOthers(lead, before, after)
  const isFree = (): boolean =>
    !isReport &&
    !ELSEWHERE.test(before.replace(SINCE, '')) &&
    !NOT_INSPECTED.test(after) &&
    !OTHERS.test(after) &&
    isOurs()
  const isOfRow =
    !!line &&
    (date.role === 'inspected' || isOfHeading(date, line)) &&
    !isProse(line.plain, countWords(line.plain))
  const ofInspection =
    (isOfRow || isInspection(line, before, after, value) || isDateLine(line, before)) && isOurs()
  const isLikely =
    !isReport && value.length > 4 && finds(line, SPOKEN_OF, lead + after) && !SINCE.test(before) && isFree()
  const isToCome =
    !!line && mayFind(line, TO_COME) && isAfterLast(before, lastOf(before, TO_COME.pattern), HAPPENED)
  const concerns = ofInspection || isLikely || isReport
  const isOtherwise = concerns && (isToCome || finds(line, NOT_THIS_ONE, straight))
  return {
    date,
    value,
    isToCome,
    isPrevious: finds(line, PREVIOUS, straight) || isFirstSince(before) || finds(line, HAD, after),
    isInspection: ofInspection,
    isVisit: ofInspection || (WHEN_CAME.test(after) && isOurs()),
    isMonitoring: finds(line, MONITORING, before),
    isOther: isOtherwise || (concerns && finds(line, OF_PROGRESS, before)),
    isOtherwise,
    isLabelled: ofInspection && (isOfRow || isLabel(lead)),
    isLoose: () => !isToCome && !MEANWHILE.test(before) && isFree(),
    isFronted: () => isFronted(before, after) && isOurs(),
    isLikely,
    isSaid: () => isQuoted(date.start, focus),
  }
}

/** A heading with the days of a visit in brackets: "Alder School (3 and 4 May)". */
const HEADING = /^[^.!?()]{4,60} \(/
const isOfHeading = ({ start, end, value }: DateMention, line: Line): boolean =>
  value !== null &&
  value.length > 7 &&
  HEADING.exec(line.plain)?.[0].length === start - line.start &&
  /^\)\W*$/.test(line.plain.slice(end - line.start))

// a day of the paper, figures of many, other inspectorates
const isOfOthers = (lead: string, before: string, after: string): boolean =>
  CITED.test(before) ||
  STUDY.test(before) ||
  FIGURES.test(lead) ||
  (NOT_OFSTED.test(before) && !/ofsted/i.test(lead + after))

const isFirstSince = (before: string): boolean => SINCE.test(before) && FIRST_SINCE.test(before)

/** "Your leader ("Why inspection works", May 4)": the day of the paper. */
const CITED = /["'],? $/
/** "in the week of 4 March": on some day of it. */
const WEEK_OF = /\bweek (?:of|beginning|commencing|starting|ending|from)(?: the| on)? $/i
const monthOf = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? value.slice(0, 7) : value)

const finds = (line: Line | undefined, cue: Guarded, text: string): boolean =>
  !!line && findsIn(line, cue, text)

/** Who and what is spoken of where inspectors came. */
const SPOKEN_OF = guard(
  /\b(?:inspect(?:ors?|ions?|ed|ing)|re-?inspect\w*|ofsted|hmis?|watchdog|visit(?:ed|ors)?|spen(?:t|ding) (?:[\w-]+ ){1,3}(?:days?|mornings?|afternoons?))\b/i,
)
/** What else a date may be of. */
const ELSEWHERE =
  /\b(?:publi\w+|releas\w+|issued|unveiled|reports?|announced|learn(?:ed|t)|told|since|(?<!(?:\bnot|n't|\bnobody|\bno one|\bnone|\bneither|\bnever)\b[^.;]{0,60})(?:until|till)|before|by|next|opened|opening|founded|joined|took over|taken over|appointed|arrived as|became|started|began|retired|left|resigned|died|born|deadline|letter|wrote|written|updated|new (?:framework|rules|system|regime)|changed|introduced|ended|exams?|figures|data|stood|as at|as of|tests?|results?|gcses?|closed|closes?|closure|merge\w*|vote[ds]?|meeting|met|monitoring)\b/i
/** "When the head arrived, in May": of what happened then, where no inspectors are spoken of. */
const MEANWHILE =
  /\b(?:when|while|after|once|as)\b(?![^.;]*\b(?:inspect\w*|ofsted|visit\w*|reports?|seen|last|rated|judged|graded)\b)[^.;]*$/i
/** "Good since May": of a grade as well as of anything else. */
export const SINCE = /\bsince (?:the )?$/i
const NOT_INSPECTED =
  /^,? (?:when (?:she|he|the head|its)|after which|opening|launch|fair|meeting|deadline)\b/i

/** "In May three of the parents came twice": others than inspectors. */
const OTHERS =
  /^,? (?:[\w'-]+ ){0,5}?(?:governors?|parents?|pupils?|children|students?|teachers?|staff|councillors?|mps?|ministers?|volunteers?|families|head ?teachers?|heads?|trustees?|residents?|firefighters?|police)\b(?: \w+){0,2} (?:spent|spend|visited|called|came|went)\b/i

/** "Dates: Elm 4-5 March; Ash 6 March". */
const isDateLine = (line: Line | undefined, before: string): boolean =>
  !!line &&
  !HEAD.test(before) &&
  /^\W*(?:inspection |visit )?dates?(?: of (?:the )?(?:inspections?|visits?))?:/i.test(line.plain)

const isFronted = (before: string, after: string): boolean =>
  HEAD.test(before) && FRONTED.test(after) && lastOf(after, PUBLICATION) < 0

const isInspection = (line: Line | undefined, before: string, after: string, value: string): boolean =>
  HEAD.test(before)
    ? value.length > 4 && isFronted(before, after)
    : !!line &&
      mayFind(line, INSPECTION) &&
      isAfterLast(before, lastOf(before, INSPECTION.pattern), PUBLICATION) &&
      !GUEST.test(before) &&
      !HALTED.test(before)

// whether a word stands at an offset, behind those of a global pattern
const isAfterLast = (text: string, at: number, cue: RegExp): boolean => at >= 0 && at > lastOf(text, cue)

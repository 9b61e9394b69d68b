import { MONTHS } from '../../../../domain/english/months.ts'
import { PAST_TENSE_VERBS } from '../../../../domain/english/past-tense-verbs.ts'
import { WEEKDAY_NAMED_THINGS, WEEKDAY_NAMERS } from '../../../../domain/english/weekdays.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const TIES =
  /\b(?:on|since|until|till|by|from|before|after|late|early|this coming|published|issued|released|announced|said|told \w+|revealed|confirmed|\d ?[ap]\.?m\.?|noon)\s+$/i
const THING = new RegExp(`^ (?:${WEEKDAY_NAMED_THINGS.join('|')})\\b`)
const NAMER = new RegExp(`\\b(?:${WEEKDAY_NAMERS.join('|')}) $`)
const BRACKETED = new RegExp(`^,? ?\\((?:the )?(?:\\d{1,2}|(?:${MONTHS.flat().join('|')})\\b)`, 'i')
/** "Tuesday and Wednesday, June 4 and 5" */
const SHARED = new RegExp(
  `^,? (?:and|to|-) [A-Z][a-z]{2,5}day,? (?:the )?(?:\\d{1,2}|(?:${MONTHS.flat().join('|')})\\b)`,
  'i',
)
const OTHER_DAY = /^ ?(?:to|-|until|till|through) ?[A-Z][a-z]+day\b/

const DETERMINED =
  /\b(?:an?|the|one|every|each|any|some|no|his|her|its|our|my|their|your|this|that|another|several|most|many|and|or|next|last)(?: [\w'-]+){0,2} $/i
/** "wept on the stand Wednesday": a place in between, no kind of day */
const AFTER_PLACE =
  /\b(?:at|before|from|in|into|outside|on|to) (?:a|the|his|her|their|its) (?!(?:dark|first|following|last|long|next|previous|quiet|same|second|third|usual|whole)\b)[a-z]{4,} $/
/** "joined every Democrat Wednesday": a noun in between, no kind of day */
const AFTER_NAME = / \p{Lu}[\p{L}'-]+ $/u
const AFTER_WORD = /(?:\b[a-z]{3,}|\d) (?:(?:most|all|part|much) of )?$/
const GOES_ON = /^(?:$|[.,;:"' ](?!\p{Lu}|\d))/u

/** What happened, before its day. */
const HAPPENED = new RegExp(`(?:ed|\\b(?:${PAST_TENSE_VERBS.join('|')}|beat|cut|hit|let|put|set))\\b`)

// "was arrested Monday", "faced questions Wednesday over": American usage, without a preposition
const isBare = (before: string, after: string): boolean =>
  (AFTER_WORD.test(before) || AFTER_NAME.test(before)) &&
  (AFTER_NAME.test(before) ||
    AFTER_PLACE.test(before) ||
    !DETERMINED.test(before.replace(/(?:most|all|part|much) of $/, ''))) &&
  HAPPENED.test(before) &&
  GOES_ON.test(after)

/** Reject a weekday that is a name, a habit or one of a story: "Sunday Times", "Monday to Friday", "on the Monday". */
export const rejectLooseWeekdays: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    if (mention.rule !== 'date/weekday' || mention.open?.kind !== 'weekday') continue
    const [at, end] = [mention.start - start, mention.end - start]
    const before = plain.slice(Math.max(0, at - 24), at)
    const after = plain.slice(end, end + 32)
    if (SHARED.test(after)) reject(mention, 'date/shared', 'the date behind the other day says which one')
    else if (BRACKETED.test(after)) reject(mention, 'date/bracketed', 'the date in brackets says which one')
    else if (THING.test(after) || NAMER.test(before)) reject(mention, 'date/name', 'is a part of a name')
    else if (OTHER_DAY.test(after) || /day (?:to|-|until|till|through) $/.test(before))
      reject(mention, 'date/repeated', 'is one end of the days of a week')
    else if (
      mention.open.which === 'nearest' &&
      mention.open.week === null &&
      !TIES.test(before) &&
      !/^'s /.test(after) &&
      !isBare(plain.slice(Math.max(0, at - 40), at), after)
    )
      reject(mention, 'date/loose-weekday', 'no word before it says which one')
  }
}

import { COUNTED_THINGS } from '../../../../domain/english/counted-things.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const COUNTED = new RegExp(
  `^[ -](?:more |fewer |new |young |other |extra |local |primary |secondary )?(?:${COUNTED_THINGS.join('|')}|per cent|percent|year-olds?|years?-old|m|bn|million)\\b|^%|^-(?!now|on|present|to)[a-z]`,
  'i',
)
const PREPOSITION =
  /\b(?:in|since|by|from|until|till|during|before|after|for|mid-?|early|late|on|the|between|and|to)[\s-]+$/i
const MANY =
  /(?<!\b(?:until|till|by|since|from) )\b(?:more than|less than|fewer than|up to|at least|total of|nearly|almost|roughly|exceed(?:ed|s)?|to about) $/i
const NUMBERS: ReadonlySet<string> = new Set(['date/dotted', 'date/year-range'])
const FEW = /\b(?:all|only|just|over|under|some|about|around) $/i
const CLASS =
  /\b(?:years?|grades?|class|form|stage|band|room|no\.?|number|pages?|pp?\.|chapter|section|level|aged|age|unit|paragraph|item|part|lot|section|version|v|clause|appendix|rule) ?$/i

/** Reject figures that count, number or measure something: "2019 pupils", "more than 2000", "Year 11 May exams". */
export const rejectCounts: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    const before = plain.slice(Math.max(0, mention.start - start - 20), mention.start - start)
    const after = plain.slice(mention.end - start, mention.end - start + 32)
    const isYear = mention.rule === 'date/year'
    const isDay = mention.open?.kind === 'year' && mention.precision === 'day'
    if (!isYear && !isDay && !NUMBERS.has(mention.rule)) continue
    if (isYear && MANY.test(before)) reject(mention, 'date/count', 'is a number behind words of quantity')
    else if (isYear && FEW.test(before) && (mention.value?.endsWith('00') || COUNTED.test(after)))
      reject(mention, 'date/count', 'is a number behind a word of quantity')
    else if (isYear && COUNTED.test(after) && !PREPOSITION.test(before))
      reject(mention, 'date/count', `counts “${after.trim().split(/\s/)[0]}”`)
    else if (isDay && COUNTED.test(after) && /\d$/.test(mention.words) && /\b(?:in|since) $/i.test(before))
      reject(mention, 'date/count', `counts “${after.trim().split(/\s/)[0]}”`)
    else if (
      /^\d/.test(mention.words) &&
      CLASS.test(before) &&
      !(mention.open === null && /years? $/i.test(before))
    )
      reject(mention, 'date/numbered', `is numbered: “${before.trim()}”`)
  }
}

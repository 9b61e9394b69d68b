import { MONTH_NAMED_THINGS } from '../../../../domain/english/months.ts'
import { NAMED_BY_YEAR, YEAR_WORDS } from '../../../../domain/english/year-words.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { DateRefiner } from '../date-refiners.ts'

const AFTER_MONTH = new RegExp(`^ (?:${MONTH_NAMED_THINGS.join('|')})\\b`)
const DATE_WORD = new RegExp(`^(?:${YEAR_WORDS.join('|')})$`, 'i')
const NAMER = new RegExp(`\\b(?:${NAMED_BY_YEAR.join('|')}),? $`)
// "the Ambleford 2016 inspection"
const EVENT =
  /^ (?:[a-z]+ )?(?:inspections?|reports?|reviews?|visits?|judge?ments?|ratings?|results?|surveys?|framework|figures|data|elections?|budget)\b/
const LAST_WORD = /([\p{L}'’.&-]+) $/u

/** Reject years and months that belong to the name of something: "Every Child 2020", "Children Act 1989", "May Day". */
export const rejectNames: DateRefiner = (found, { plain, start }) => {
  for (const mention of standing(found)) {
    const at = mention.start - start
    const before = plain.slice(Math.max(0, at - 40), at)
    const after = plain.slice(mention.end - start, mention.end - start + 32)
    if (mention.rule === 'date/year') {
      const word = LAST_WORD.exec(before)?.[1] ?? ''
      const begins =
        at === word.length + 1 || /(?:[.!?:|]\s|["'(]\s?)$/.test(before.slice(0, -word.length - 1))
      if (NAMER.test(before))
        reject(
          mention,
          'date/name',
          `is a part of the name “${before.trim().split(' ').at(-1)} ${mention.words}”`,
        )
      else if (
        /^[A-Z]/.test(word) &&
        !begins &&
        !/'s?$/.test(word) &&
        !DATE_WORD.test(word) &&
        !EVENT.test(after)
      )
        reject(mention, 'date/name', `is a part of the name “${word} ${mention.words}”`)
    }
    if (mention.rule === 'date/month' && AFTER_MONTH.test(after))
      reject(mention, 'date/name', 'begins the name of something')
  }
}

import { hint, shows } from '../../../../model/hints.ts'
import { endsSentence } from '../../../../model/prose.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const LONGEST = 240
/** So many figures stand side by side, each with a few words. */
const LEAST = 2
const MOST_WORDS = 9
const DIGIT = hint('0')
const BORDER = /\s{2,}|\s*[|\]•·]\s*/
const FIGURE = /^(?:top |over |up to |nearly )?£?\d[\d,.]*(?:st|nd|rd|th|%|\+|k|m|bn|\/\d+)?\+? ?\p{L}/iu
/** "94%of graduates", "1stin Yorkshire", "£11minvested" */
const FUSED = /^£?\d[\d,.]*(?:(?:st|nd|rd|th|%|\+|k|m|bn)\+?)\p{Ll}{2}/u
const DATED = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\d\/\d\d?\/\d/i

/** Rows of figures with which a college or a body praises itself. */
export const figures: FurnitureRule = {
  id: 'boilerplate/figures',
  reason: 'is a row of figures about the site',
  holds: ({ line, text }) =>
    text.length < LONGEST &&
    shows(line, DIGIT) &&
    !endsSentence(text) &&
    BORDER.test(text) &&
    isFigures(text.split(BORDER)),
  reads: [
    '94%of graduates in work or further study (HESA 2021) ]   1stin Fenwickshire for support   £11m new building',
    '96%student satisfaction | 1stin the county | £20minvested in campus',
    '12,000+students   300+courses   98%pass rate',
  ],
  leaves: [
    'Wexley Adult Education   21/05/2019   11/06/2019   2   2',
    '12 pupils absent | 3 excluded',
    '4th May   5th June   6th July',
    '2 outstanding   5 good   1 inadequate',
    '94% of graduates were in work, the report said.',
  ],
}

function isFigures(parts: readonly string[]): boolean {
  const told = parts.filter(Boolean)
  return (
    told.length >= LEAST &&
    told.some(part => FUSED.test(part)) &&
    told.every(part => FIGURE.test(part) && !DATED.test(part) && part.split(' ').length <= MOST_WORDS)
  )
}

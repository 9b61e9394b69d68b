import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'
import { isDateLine } from '../../../model/date-line.ts'
import { isPageHead } from '../../../model/page-head.ts'
import { kindRules } from './kind-rules.ts'
import { byline } from './rules/byline.ts'
import { layOut, type Sheet } from './sheet.ts'

/** Structure an article: tell what each kept line is, unless the source itself does. */
export const structureLines: Plugin<[], Article> = () => article => {
  const sheet = layOut(article)
  for (const [i, { line }] of sheet.lines.entries()) {
    if (line.certain) continue
    line.kind =
      i === sheet.headline
        ? 'headline'
        : (kindRules.find(({ is }) => is(sheet, i))?.kind ??
          (isStandfirst(sheet, i) ? 'standfirst' : 'paragraph'))
  }
}

/** A longer line is no standfirst, in code units. */
const LONGEST = 320

// below the headline: what is no sentence, or a sentence right above the byline or the date
function isStandfirst(sheet: Sheet, i: number): boolean {
  const { lines, body, headline } = sheet
  const [own, below] = [lines[i], lines[i + 1]]
  if (
    !own ||
    headline < 0 ||
    i <= headline ||
    i > body ||
    own.text.length > LONGEST ||
    isPageHead(own.text) ||
    /[,:]$/.test(own.text)
  )
    return false
  if (own.text.toLowerCase() === lines[headline]?.text.toLowerCase()) return false
  if (i < body || !/[.!?]["')]?$/.test(own.text)) return own.words > 3
  return below !== undefined && (isDateLine(below.text) || byline.is({ ...sheet, body: body + 1 }, i + 1))
}

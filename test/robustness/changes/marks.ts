import { draw } from '../../chance.ts'
import type { Change } from '../change.ts'
import { type Edit, edit } from '../recompose.ts'

const swap =
  (pattern: RegExp, words: (unit: string, at: number, text: string) => string): Change['apply'] =>
  article => {
    const edits: Edit[] = [...article.text.matchAll(pattern)].map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      words: words(match[0], match.index, article.text),
    }))
    return edits.length ? edit(article, edits) : null
  }
const opens = (at: number, text: string): boolean => at === 0 || /[\s([–—-]/.test(text[at - 1] as string)

/** Curly marks to straight ones. */
export const straightMarks: Change = {
  name: 'curly marks to straight',
  apply: swap(/[‘’“”]/g, unit => (unit === '‘' || unit === '’' ? "'" : '"')),
}

/** Straight marks to curly ones, apostrophes too. */
export const curlyMarks: Change = {
  name: 'straight marks to curly',
  apply: swap(/['"]/g, (unit, at, text) => {
    const opening = opens(at, text) && !/^'\d\d\b/.test(text.slice(at, at + 4))
    return unit === '"' ? (opening ? '“' : '”') : opening ? '‘' : '’'
  }),
}

/** Double marks to British single ones, in lines where no single mark but apostrophes would meet them. */
export const singleMarks: Change = {
  name: 'double marks to single',
  apply: article => {
    const edits: Edit[] = []
    for (const line of article.text.matchAll(/[^\r\n]+/g)) {
      if (!/[“”"]/.test(line[0]) || /(?:^|[\s([“"])['‘](?!\d\d\b)/.test(line[0])) continue
      for (const mark of line[0].matchAll(/[“”"]/g)) {
        const start = line.index + mark.index
        const opening = mark[0] === '“' || (mark[0] === '"' && opens(start, article.text))
        edits.push({ start, end: start + 1, words: opening ? '‘' : '’' })
      }
    }
    return edits.length ? edit(article, edits) : null
  },
}

/** One closing mark taken away, at the end of a paragraph. */
export const closingMarkLost: Change = {
  name: 'one closing mark lost',
  apply: (article, random) => {
    const ends = article.gold.quotations
      .filter(quotation => !quotation.optional)
      .flatMap(quotation => quotation.at.map(([, end]) => end))
      .filter(
        end => /[”"’']/.test(article.text[end - 1] ?? '') && /^\s*(?:\n|$)/.test(article.text.slice(end)),
      )
    if (ends.length === 0) return null
    const end = draw(ends, random)
    return edit(article, [{ start: end - 1, end, words: '' }])
  },
}

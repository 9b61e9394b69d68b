import type { Change } from '../change.ts'
import { type Edit, edit } from '../recompose.ts'

const replaceAll =
  (pattern: RegExp, words: (found: string) => string): Change['apply'] =>
  article => {
    const edits: Edit[] = [...article.text.matchAll(pattern)]
      .map(match => ({ start: match.index, end: match.index + match[0].length, words: words(match[0]) }))
      .filter(({ start, end, words: fresh }) => article.text.slice(start, end) !== fresh)
    return edits.length ? edit(article, edits) : null
  }

/** Line ends of Windows. */
export const windowsLines: Change = { name: 'LF to CRLF', apply: replaceAll(/\r?\n/g, () => '\r\n') }
/** No blank lines. */
export const noBlankLines: Change = {
  name: 'blank lines taken out',
  apply: replaceAll(/\n(?:[ \t]*\n)+/g, () => '\n'),
}
/** A blank line after every line. */
export const blankLines: Change = {
  name: 'blank lines put in',
  apply: replaceAll(/(?<=[^\n])\n(?=[^\n])/g, () => '\n\n'),
}
/** No-break spaces between words. */
export const noBreakSpaces: Change = {
  name: 'no-break spaces',
  apply: replaceAll(/(?<=\S) (?=\S)/g, () => '\u00a0'),
}
/** A byte order mark. */
export const byteOrderMark: Change = {
  name: 'byte order mark',
  apply: article => edit(article, [{ start: 0, end: 0, words: '\ufeff' }]),
}
/** Accents as characters of their own. */
export const decomposedAccents: Change = {
  name: 'decomposed accents',
  apply: replaceAll(/[\u00c0-\u024f]/g, letter => letter.normalize('NFD')),
}

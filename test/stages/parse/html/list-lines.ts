import { readPage } from '../../../../src/stages/parse/html/read-page.ts'

/** List the lines of a page's article, each after what it is: "headline: …", "boilerplate/html-share: …". */
export function listLines(html: string): string[] {
  const { text, lines } = readPage(html)
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, i) => `${lines[i]?.rule ?? lines[i]?.kind ?? 'text'}: ${line}`)
}

import { describe, expect, it } from 'vitest'
import { sourceText } from '../../../src/review/site/source-text.ts'
import { extractArticle } from '../../../src/run/extract-article.ts'

const story = [
  '<p>Penfold Council has been rated <b>good</b> overall by Ofsted, a report of 12&nbsp;March 2019 says.</p>',
  '<p>&ldquo;We listened to every family &amp; it shows,&rdquo; said Councillor <a href="/amira">Amira\n  Castle</a>, cabinet member for children.</p>',
  '<p>Director Tom Ashby said the work would go on for as long as there were children who needed the council to do it well.</p>',
]
const page = `<!doctype html><html><head><title>Penfold rated good</title></head><body><nav><a href="/">Home</a></nav><article><h1>Penfold rated good</h1>${story.join('\n')}</article></body></html>`

/** Show what the text has where a fact stands. */
function shownOf(path: string, content: string) {
  const { record, file } = extractArticle(path, Buffer.from(content))
  const text = sourceText(file)
  if (!text) throw new Error('there is no text')
  const whole = (start: number, end: number) =>
    text.lines
      .map(line => line.value.slice(Math.max(0, start - line.start), Math.max(0, end - line.start)))
      .join('')
  return (id: string) =>
    (record.positions[id] ?? []).map(([start, end]) => {
      const place = text.place({ start, end })
      return whole(place.start, place.end)
    })
}

describe('derivedSpan', () => {
  it('finds the facts of a page in the text that a reader sees', () => {
    const shown = shownOf('penfold.html', page)
    expect(shown('person-amira-castle')).toContain('Councillor Amira Castle')
    expect(shown('person-tom-ashby')).toContain('Tom Ashby')
  })

  it('finds every word of a page where it came from', () => {
    const { file } = extractArticle('penfold.html', Buffer.from(page))
    const text = sourceText(file)
    const start = page.indexOf('rated <b>good')
    const place = text?.place({ start, end: start + 'rated <b>good'.length })
    const line = text?.lines.find(
      line => line.start <= (place?.start ?? -1) && line.end >= (place?.end ?? -1),
    )
    expect(line?.value.slice((place?.start ?? 0) - line.start, (place?.end ?? 0) - line.start)).toBe(
      'rated good',
    )
  })

  it('finds nothing where the page shows nothing', () => {
    const { file } = extractArticle('penfold.html', Buffer.from(page))
    const start = page.indexOf('<nav>')
    const place = sourceText(file)?.place({ start, end: start + 5 })
    expect(place?.end).toBe(place?.start)
  })

  it('finds facts in a text whose garbled marks were read as meant', () => {
    const shown = shownOf(
      'a.txt',
      'It isnâ€™t over. â€œWe are proud,â€\u009d said Councillor Amira Castle.\n',
    )
    expect(shown('person-amira-castle')).toEqual(['Councillor Amira Castle'])
  })
})

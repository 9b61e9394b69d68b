import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_FRONT_MATTER, readFrontMatter } from '../../../src/stages/read/front-matter.ts'

describe('readFrontMatter', () => {
  it.each([
    { what: 'line feeds', text: '---\ntitle: Good\n---\nText', rest: '\nText' },
    { what: 'carriage returns', text: '---\r\ntitle: Good\r\n---\r\nText', rest: '\r\nText' },
    { what: 'a byte order mark', text: '\ufeff---\ntitle: Good\n---\nText', rest: '\nText' },
    { what: 'dots at the end', text: '---\ntitle: Good\n...\nText', rest: '\nText' },
    { what: 'no text behind it', text: '---\ntitle: Good\n---', rest: '' },
  ])('reads it with $what', ({ text, rest }) => {
    const matter = readFrontMatter(text)
    expect(matter).toMatchObject({ keyed: { title: 'Good' } })
    expect(text.slice((matter as { end: number }).end)).toBe(rest)
  })

  it('keeps dates and times as they are written', () => {
    const text = '---\ndate: 2019-01-08\ntime: 2019-01-08T09:00:00Z\n---\n'
    expect(readFrontMatter(text)).toMatchObject({
      keyed: { date: '2019-01-08', time: '2019-01-08T09:00:00Z' },
    })
  })

  it('takes keys of other programs for front matter too', () => {
    expect(readFrontMatter('---\nlayout: post\n---\nText')).toMatchObject({ keyed: { layout: 'post' } })
  })

  it.each([
    { what: 'text', text: 'title: Good\n---\nText' },
    { what: 'a heading between rules', text: '---\nOfsted: what happens next\n---\nText' },
    { what: 'a paragraph between rules', text: '---\nInspectors came in May.\n---\nText' },
    { what: 'a rule on top', text: '---\n\nInspectors came in May.' },
  ])('leaves $what alone', ({ text }) => {
    expect(readFrontMatter(text)).toBeNull()
  })

  it.each([
    { what: 'without an end', text: '---\ntitle: Good\nText' },
    { what: 'that is no YAML', text: '---\ntitle: "Good\ndate: [\n---\nText' },
    { what: 'with more aliases than any needs', text: `---\n${laughs()}\n---\nText` },
    {
      what: 'too long to be meant',
      text: `---\ntitle: ${'good '.repeat(LONGEST_FRONT_MATTER / 5)}\n---\nText`,
    },
  ])('says what is wrong with one $what', ({ text }) => {
    expect(readFrontMatter(text)).toEqual({ broken: expect.stringMatching(/\w/) })
  })

  it('never throws, whatever stands there', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom(
          'title: Good',
          '- a',
          'b: &a [1]',
          'c: *a',
          '? x',
          '"',
          '{',
          '<<: *a',
          '!!js/function a',
        ),
        fc.string({ maxLength: 20 }),
      ),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(lines, list => {
        const text = `---\n${list.join('\n')}\n---\nText`
        const matter = readFrontMatter(text)
        if (matter && 'end' in matter) expect(matter.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 200 },
    )
  })
})

/** Nine levels of nine aliases each. */
function laughs(): string {
  const levels = ['a: &a [lol]']
  for (let i = 1; i < 10; i++) {
    const [name, before] = ['abcdefghij'[i], 'abcdefghij'[i - 1]]
    levels.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`)
  }
  return levels.join('\n')
}

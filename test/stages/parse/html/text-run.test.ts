import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addJoint, addSource, emptyRun, type TextRun } from '../../../../src/stages/parse/html/text-run.ts'
import { shownText } from './shown-text.ts'

const read = (html: string): TextRun => {
  const run = emptyRun()
  addSource(run, html, 0, html.length)
  return run
}
/** What each stretch of a run is, and what it was read from. */
const stretches = ({ value, places }: TextRun, html: string) => {
  const list: [string, string][] = []
  for (let k = 0; k + 2 < places.length; k += 3)
    list.push([value.slice(places[k], places[k + 3]), html.slice(places[k + 1], places[k + 2])])
  return list
}

describe('addSource', () => {
  it.each([
    ['One  two\n\tthree ', 'One two three '],
    ['&pound;5 &ndash; &#8220;good&#x201D;', '£5 – “good”'],
    ['A&nbsp;B\u00a0C', 'A B C'],
    ['&ampc &copy2019 AT&T &unknown; &', '&c ©2019 AT&T &unknown; &'],
    ['&#128522;&#0;', '😊\ufffd'],
  ])('reads %s', (html, value) => expect(read(html).value).toBe(value))

  it('places each stretch', () => {
    const html = 'a &amp; b  c'
    expect(stretches(read(html), html)).toEqual([
      ['a', 'a'],
      [' ', ' '],
      ['&', '&amp;'],
      [' ', ' '],
      ['b', 'b'],
      [' ', '  '],
      ['c', 'c'],
    ])
  })

  it('reads every stretch from the source that shows it', () => {
    const bit = fc.constantFrom(
      'a',
      'é',
      '😊',
      ' ',
      '\n',
      '\u00a0',
      '&',
      '&amp;',
      '&nbsp;',
      '&#39;',
      ';',
      '&eacute',
      '1',
    )
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), bits => {
        const html = bits.join('')
        const run = read(html)
        expect(run.value.trim()).toBe(shownText(html))
        for (const [shown, source] of stretches(run, html)) expect(shownText(source)).toBe(shown.trim())
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

describe('addJoint', () => {
  it('stands between two texts, never first', () => {
    const run = emptyRun()
    addJoint(run, ' | ', 0)
    addSource(run, 'One ', 0, 4)
    addJoint(run, ' | ', 4)
    addSource(run, 'two', 0, 3)
    expect(run.value).toBe('One | two')
  })
})

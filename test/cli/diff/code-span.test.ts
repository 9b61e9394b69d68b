import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeSpan } from '../../../src/cli/diff/code-span.ts'

describe('a code span', () => {
  it.each([
    ['words', '`words`'],
    ['a `b` c', '`` a `b` c ``'],
    ['``', '``` `` ```'],
    ['a\n\n# b', '`a ¶ ¶ # b`'],
    ['', '`none`'],
  ])('of %j', (text, span) => {
    expect(codeSpan(text)).toBe(span)
  })

  it('is closed by its own fence alone, on one line', () => {
    const hostile = fc.array(
      fc.constantFrom('`', '``', '\\', '\n', ' ', '<b>', '[x](y)', '@a', '\r\n- ', 'é'),
    )
    fc.assert(
      fc.property(hostile, parts => {
        const span = codeSpan(parts.join(''))
        const [fence] = /^`+/.exec(span) as [string]
        const runs = span.match(/`+/g) ?? []
        expect(runs.filter(run => run === fence)).toHaveLength(2)
        expect(span.endsWith(fence)).toBe(true)
        expect(span).not.toMatch(/[\r\n]/)
      }),
      { numRuns: 200 },
    )
  })

  it('cuts what is long', () => {
    expect(codeSpan('a'.repeat(500), 10)).toBe('`aaaaaaaaa…`')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printJson } from '../../src/model/print-json.ts'

describe('printJson', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('puts one fact to a block, plain lists and places on one line', () => {
    const record = {
      list: ['a', 'b'],
      facts: [{ id: 'x', none: [] }],
      positions: {
        x: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    }
    expect(printJson(record)).toBe(`{
  "list": ["a", "b"],
  "facts": [
    {
      "id": "x",
      "none": []
    }
  ],
  "positions": {
    "x": [[1, 2, 3], [4, 5, 6]]
  }
}
`)
  })
})

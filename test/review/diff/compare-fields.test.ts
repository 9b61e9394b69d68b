import { describe, expect, it } from 'vitest'
import { compareFields } from '../../../src/review/diff/compare-fields.ts'

describe('the fields of two objects', () => {
  it.each([
    { what: 'nothing', before: { a: 1, b: [{ c: null }] }, after: { a: 1, b: [{ c: null }] }, changes: [] },
    { what: 'a value', before: { a: 1 }, after: { a: 2 }, changes: [{ field: 'a', from: 1, to: 2 }] },
    {
      what: 'a part of a part',
      before: { a: { b: { c: 'x', d: 1 } } },
      after: { a: { b: { c: 'y', d: 1 } } },
      changes: [{ field: 'a.b.c', from: 'x', to: 'y' }],
    },
    {
      what: 'a part for nothing',
      before: { a: null },
      after: { a: { b: 1 } },
      changes: [{ field: 'a', from: null, to: { b: 1 } }],
    },
    {
      what: 'a field that one side lacks',
      before: { a: 1 },
      after: { b: 2 },
      changes: [
        { field: 'a', from: 1, to: null },
        { field: 'b', from: null, to: 2 },
      ],
    },
    {
      what: 'items of a list',
      before: { a: ['x', 'y', 'y'] },
      after: { a: ['y', 'z'] },
      changes: [{ field: 'a', from: ['x', 'y'], to: ['z'] }],
    },
    {
      what: 'the order of a list',
      before: { a: ['x', 'y'] },
      after: { a: ['y', 'x'] },
      changes: [{ field: 'a', from: ['x', 'y'], to: ['y', 'x'] }],
    },
  ])('differ in $what', ({ before, after, changes }) => {
    expect(compareFields(before, after)).toEqual(changes)
  })
})

import { describe, expect, it } from 'vitest'
import { readLine, show } from './read-line.ts'
import { dated, undated } from './table.ts'

describe('sentences with dates', () => {
  it.each(dated)('%s', (sentence, ...dates) => {
    expect(show(readLine(sentence))).toEqual(dates)
  })
})

describe('sentences without', () => {
  it.each(undated)('%s', sentence => {
    expect(show(readLine(sentence))).toEqual([])
  })
})

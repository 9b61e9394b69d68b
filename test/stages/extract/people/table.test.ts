import { describe, expect, it } from 'vitest'
import { showPeople } from './read-people.ts'
import { roled } from './roles-table.ts'
import { peopled, unpeopled } from './table.ts'

describe('texts with people', () => {
  it.each([...peopled, ...roled])('%s', (text, ...people) => {
    expect(showPeople(text)).toEqual(people)
  })
})

describe('texts without', () => {
  it.each(unpeopled)('%s', text => {
    expect(showPeople(text)).toEqual([])
  })
})

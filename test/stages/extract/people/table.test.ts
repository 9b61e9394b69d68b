import { describe, expect, it } from 'vitest'
import { newsPeopled, newsUnpeopled } from './news-table.ts'
import { showPeople } from './read-people.ts'
import { roled } from './roles-table.ts'
import { peopled, unpeopled } from './table.ts'

describe('texts with people', () => {
  it.each([...peopled, ...roled, ...newsPeopled])('%s', (text, ...people) => {
    expect(showPeople(text)).toEqual(people)
  })
})

describe('texts without', () => {
  it.each([...unpeopled, ...newsUnpeopled])('%s', text => {
    expect(showPeople(text)).toEqual([])
  })
})

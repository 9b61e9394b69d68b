import { describe, expect, it } from 'vitest'
import { bareTitle } from '../../src/model/bare-title.ts'

describe('a title', () => {
  it.each([
    ['Larkshire County Council news | Fostering team praised again', 'Fostering team praised again'],
    ['Fostering team rated outstanding | Northwick Council', 'Fostering team rated outstanding'],
    ['School told to improve | The Northwick Courier', 'School told to improve'],
    ['22 May 2015 - Top of the class at Larkford', 'Top of the class at Larkford'],
  ])('loses its date and its site: %s', (title, bare) => expect(bareTitle(title)).toBe(bare))

  it.each([
    'Overall effectiveness | Good',
    'Good news | Northwick Council',
    'Two schools, one verdict | What inspectors found',
    'Council told to improve - again',
  ])('is left as it stands: %s', title => expect(bareTitle(title)).toBe(title))
})

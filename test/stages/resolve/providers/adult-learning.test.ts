import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../../../src/run/extract-article.ts'

const frameworksOf = (text: string): (string | null)[] => [
  ...new Set(extractArticle('test.txt', Buffer.from(text)).record.grades.map(({ framework }) => framework)),
]
const MENU = 'Home\n\nAdult learning | Bins | Parks\n\n'
const STORY =
  'Marrowdale Council rated good by inspectors\n\nPublished: 3 May 2023\n\nOfsted has rated Marrowdale Council good for the experiences and progress of children in care after its visit in March 2023.\n'

describe('what councils teach adults', () => {
  it('is told of by the story, not by a menu', () => expect(frameworksOf(MENU + STORY)).toEqual(['ilacs']))

  it('is not put in doubt by a call to send something', () => {
    const story =
      'Marrowdale Council rated good for its lessons\n\nPublished: 3 May 2023\n\nOfsted has rated the adult learning service of Marrowdale Council good. Its quality of education was good as well.\n'
    expect(frameworksOf(`${story}\nSend us your views.\n`)).toEqual(['eif'])
  })
})

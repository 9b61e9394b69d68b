import { describe, expect, it } from 'vitest'
import { readStory } from './read-story.ts'
import { councilStories } from './stories/councils.ts'
import { otherStories } from './stories/others.ts'
import { schoolStories } from './stories/schools.ts'
import { toldInTurnStories } from './stories/told-in-turn.ts'
import { gradelessStories } from './stories/without-grades.ts'

describe('grades of stories, with the providers as the stories name them', () => {
  for (const [lines, ...facts] of [
    ...schoolStories,
    ...councilStories,
    ...otherStories,
    ...gradelessStories,
    ...toldInTurnStories,
  ])
    it(lines.join(' / ').slice(0, 160), () => {
      expect([...readStory(lines.join('\n\n'))].sort()).toEqual([...facts].sort())
    })
})

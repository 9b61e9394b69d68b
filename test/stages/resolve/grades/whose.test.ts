import { describe, expect, it } from 'vitest'
import { readStory } from './read-story.ts'
import { comparedStories } from './stories/compared.ts'
import { inPassingStories } from './stories/in-passing.ts'
import { itemStories } from './stories/items.ts'
import { keptApartStories } from './stories/kept-apart.ts'
import { ownVoiceStories } from './stories/own-voice.ts'
import { setBesideStories } from './stories/set-beside.ts'
import { severalCouncilStories } from './stories/several-councils.ts'
import { severalProviderStories } from './stories/several-providers.ts'

const withoutDates = (fact: string): string => fact.replace(/, (?:earlier|\d{4}\S*)/g, '')

describe('whose grade it is, where several are named or none is', () => {
  for (const [lines, ...facts] of [
    ...severalCouncilStories,
    ...severalProviderStories,
    ...ownVoiceStories,
    ...comparedStories,
    ...setBesideStories,
    ...keptApartStories,
    ...inPassingStories,
    ...itemStories,
  ])
    it(lines.join(' / ').slice(0, 160), () => {
      const read = new Set(readStory(lines.join('\n\n')).map(withoutDates))
      expect([...read].sort()).toEqual([...new Set(facts.map(withoutDates))].sort())
    })
})

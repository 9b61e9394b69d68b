import { describe, expect, it } from 'vitest'
import { speakerRules } from '../../../../src/stages/extract/speakers/speaker-rules.ts'
import { readSpeakers } from './read-speakers.ts'

describe('the rules for speakers', () => {
  it('have ids of their own', () => {
    expect(new Set(speakerRules.map(rule => rule.id)).size).toBe(speakerRules.length)
  })

  for (const { id, reads, leaves } of speakerRules) {
    const read = (sentence: string) => readSpeakers(sentence).filter(({ rule }) => rule === id)
    for (const [sentence, speaker] of reads)
      it(`${id} reads “${sentence}”`, () => expect(read(sentence).at(-1)?.speaker.as ?? '').toBe(speaker))
    for (const sentence of leaves)
      it(`${id} leaves “${sentence}”`, () => expect(read(sentence).map(({ words }) => words)).toEqual([]))
  }
})

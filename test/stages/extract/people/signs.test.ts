import { describe, expect, it } from 'vitest'
import { keptLines } from '../../../../src/model/article.ts'
import { nameCandidates, signs } from '../../../../src/stages/extract/people/name-candidates.ts'
import { doubts, objections } from '../../../../src/stages/extract/people/refiners/reject-things.ts'
import { spotNames } from '../../../../src/stages/extract/people/spot-names.ts'
import { wordLines } from '../../../../src/stages/extract/people/word-lines.ts'
import { parseArticle } from './parse-article.ts'

const candidatesOf = (text: string) => {
  const { lines, ordinary } = wordLines(keptLines(parseArticle(text)))
  return nameCandidates(lines.flatMap(line => spotNames(line, ordinary)))
}

describe('the signs of a person', () => {
  it('have ids of their own', () => {
    const ids = [...signs, ...objections, ...doubts].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  for (const sign of signs) {
    for (const sentence of sign.reads)
      it(`${sign.id} reads “${sentence}”`, () =>
        expect(candidatesOf(sentence).map(({ signs: shown }) => shown.has(sign.id))).toContain(true))
    for (const sentence of sign.leaves)
      it(`${sign.id} leaves “${sentence}”`, () =>
        expect(candidatesOf(sentence).map(({ signs: shown }) => shown.has(sign.id))).not.toContain(true))
  }
})

describe('the objections', () => {
  for (const { id, reads, leaves, against } of [...objections, ...doubts]) {
    for (const sentence of reads)
      it(`${id} rejects in “${sentence}”`, () =>
        expect(candidatesOf(sentence).map(one => against(one) !== null)).toContain(true))
    for (const sentence of leaves)
      it(`${id} leaves “${sentence}”`, () =>
        expect(candidatesOf(sentence).map(one => against(one) !== null)).not.toContain(true))
  }
})

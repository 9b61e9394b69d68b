import { HONORIFIC, isA, PARTICLE } from './word-classes.ts'
import type { Word } from './words.ts'

/** First and last index, inclusive, of words that stand together with capitals. */
export type Run = readonly [number, number]

const RETIRED = /^\.? \((?:retd?|ret'd)\.?\) $/i
const INITIAL = /^[A-Z]$/

/** Find the runs of capitalised words, particles inside them included: "Marguerite de Souza". */
export function findRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    if (!(words[i] as Word).capital) continue
    let last = i
    for (let next = follower(words, last); next > 0; next = follower(words, last)) last = next
    runs.push([i, last])
    i = last
  }
  return runs
}

// the index of the next capitalised word that belongs with this one, or 0
function follower(words: readonly Word[], at: number): number {
  const word = words[at] as Word
  const next = words[at + 1]
  if (!next || word.possessive) return 0
  if (isAside(words, at + 1)) return at + 2
  if (!joins(word, next)) return 0
  if (next.capital) return at + 1
  for (let i = at + 1; i <= at + 3; i++) {
    const particle = words[i]
    const after = words[i + 1]
    if (!particle || !after || particle.possessive || !isParticle(particle, at + 1 === i)) return 0
    if (after.gap !== ' ' && !/^ +$/.test(after.gap)) return 0
    if (after.capital) return after.shout || word.shout ? 0 : i + 1
  }
  return 0
}

// "Lord (Peter) Orme", "Robert “Bob” Orme"
const isAside = (words: readonly Word[], at: number) =>
  (words[at] as Word).gap.length === 2 &&
  /^ [("']$/.test((words[at] as Word).gap) &&
  /^[)"'] $/.test(words[at + 1]?.gap ?? '') &&
  (words[at] as Word).capital &&
  (words[at + 1] as Word).capital &&
  (words[at - 1] as Word).capital &&
  // "SP (Tarn) Jo Orme"
  !(words[at - 1]?.shout && (words[at] as Word).gap.includes('('))

const isParticle = (word: Word, first: boolean) =>
  isA(word, PARTICLE) && word.text !== 'st' && !(first && word.key === 'den')

function joins(word: Word, next: Word): boolean {
  if (next.gap === ' ' || /^ +$/.test(next.gap)) return true
  if (/^\. *$/.test(next.gap)) return INITIAL.test(word.text) || isA(word, HONORIFIC) || word.key === 'st'
  return isA(word, HONORIFIC) && RETIRED.test(next.gap)
}

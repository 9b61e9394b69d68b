/** How well a text repeats another: 0 to 1. */
export interface Score {
  precision: number
  recall: number
  f1: number
}

/** Words to a shingle, as in the article-extraction benchmark of scrapinghub. */
const SHINGLE = 4

/** Score one extracted text a page by shared shingles, averaged over the pages. */
export function scoreTexts(pairs: readonly (readonly [truth: string, extracted: string])[]): Score {
  const scores = pairs.map(([truth, extracted]) => scoreText(truth, extracted))
  const mean = (key: 'precision' | 'recall') =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length)
  return withF1(mean('precision'), mean('recall'))
}

/** Score one extracted text by the shingles that it shares with the truth. */
export function scoreText(truth: string, extracted: string): Score {
  const wanted = shinglesOf(truth)
  const found = shinglesOf(extracted)
  let shared = 0
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0)
  return withF1(shared / sizeOf(found), shared / sizeOf(wanted))
}

const withF1 = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
})

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const shingles = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ')
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1)
  }
  return shingles
}

const sizeOf = (shingles: ReadonlyMap<string, number>): number =>
  [...shingles.values()].reduce((sum, count) => sum + count, 0)

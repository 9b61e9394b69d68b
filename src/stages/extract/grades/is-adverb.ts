import { NO_ADVERBS } from '../../../domain/press/no-adverbs.ts'

const others = new Set(NO_ADVERBS.trim().split(/\s+/))
const [L, Y] = ['l'.charCodeAt(0), 'y'.charCodeAt(0)]
const SHORTEST = 4

/** Tell whether a word is an adverb that changes nothing about a grade: "duly", "swiftly"; not "family", "partly". */
export const isAdverb = (text: string): boolean =>
  text.length >= SHORTEST &&
  text.charCodeAt(text.length - 1) === Y &&
  text.charCodeAt(text.length - 2) === L &&
  !others.has(text)

import { fold } from '../../model/fold.ts'

/** Split what was searched for into words, folded as the pages' own words are. */
export const searchedWords = (search: string): string[] =>
  fold(search).toLowerCase().split(/\s+/).filter(Boolean)

import { collect } from '../../../model/collect.ts'
import { matchesOf } from '../../../model/matches.ts'
import type { Term } from './term.ts'

/** What may be left out of a sentence, with nothing in it that names, denies, wishes, counts, dates or grades. */
const WORDS = '[lrwphE<>]'
/** "At the other extreme, ": what a sentence opens with. */
const OPENING = new RegExp(`^(?:E[lw]{0,2}|p${WORDS}{1,7}|[lw]{1,3})C`, 'g')
/** ", a former mill, ", ", based in Orme, ", ", which takes boys, ": an aside between a name and its verb. */
const ASIDE = new RegExp(`(?<=[PNAR])C(?:W?[B]?${WORDS}{1,12})C(?=[l<>]{0,2}[BHJVKML])`, 'g')
/** "in West Kingsmere": where what is named lies, before its verb. */
const PLACED = /(?<=[PNA])p[l]?w{1,4}(?=[l<>]{0,2}[BHJVKML])/g

/** Leave out of a sentence what says nothing of a grade: openings, asides, places; the same terms where there is nothing to leave out. */
export function bareTerms(terms: readonly Term[]): readonly Term[] {
  let left = [...terms]
  for (const pattern of [ASIDE, PLACED, OPENING]) left = without(left, pattern)
  return left.length === terms.length ? terms : left
}

function without(terms: readonly Term[], pattern: RegExp): Term[] {
  const shape = collect(terms, ({ letter }) => letter).join('')
  const kept: Term[] = []
  let from = 0
  for (const { index, 0: words } of matchesOf(shape, pattern)) {
    kept.push(...terms.slice(from, index))
    from = index + words.length
  }
  kept.push(...terms.slice(from))
  return kept
}

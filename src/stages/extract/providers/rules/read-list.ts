import { knownAuthority } from '../authorities.ts'
import { isGeneric, isPersonLike, isStop, nameStart } from '../name-bounds.ts'
import { endOf, type NameReading, readName } from '../provider-rule.ts'
import type { Run } from '../run.ts'

/** No list of the press is longer. */
const LONGEST = 60
/** What stands between two names of a list. */
const LINK = /^(?:, (?:and )?|,? (?:and|&) )(?:the )?$/
const HOUSES = /^(?:bank|cottage|court|grange|house|lodge|manor|park|priory|rectory|view)$/

/** The names of a list that ends at a word, by commas and "and". */
export function listUpTo(run: Run, to: number, runs: readonly Run[], at: number): NameReading[] {
  const names = namesOf(run, to)
  for (let i = at - 1; i >= 0 && names.length > 0 && names.length < LONGEST; i--) {
    const [left, right] = [runs[i] as Run, runs[i + 1] as Run]
    if (left.line !== right.line) break
    const gap = left.lower.slice(left.words.at(-1)?.end, right.words[0]?.start)
    if (!LINK.test(gap)) break
    names.unshift(...namesOf(left, left.words.length - 1))
  }
  return names
}

/** The names of a list that begins with a run. */
export function listFrom(runs: readonly Run[], at: number): NameReading[] {
  const names: NameReading[] = []
  for (let i = at; i < runs.length && names.length < LONGEST; i++) {
    const run = runs[i] as Run
    const before = runs[i - 1]
    const gap =
      i > at && before?.line === run.line
        ? run.lower.slice(before.words.at(-1)?.end, run.words[0]?.start)
        : null
    if (i > at && (gap === null || !LINK.test(gap))) break
    const own = namesOf(run, run.words.length - 1)
    if (own.length === 0) break
    names.push(...own)
  }
  return names
}

// "Hazel Bank was rated good": no person is
const isHouse = ({ words }: Run, at: number): boolean => HOUSES.test(words[at]?.key ?? '')

// "Orme and Tarn" are two, "Windsor and Maidenhead" is one
function namesOf(run: Run, to: number): NameReading[] {
  const names: NameReading[] = []
  let end = to
  for (let at = to; at >= 0; at--) {
    const begins =
      at === 0 ||
      (run.gaps[at]?.includes(' and ') &&
        !knownAuthority(run.line.plain.slice(run.words[0]?.start, endOf(run, end))))
    if (!begins) continue
    const from = nameStart(run, at, end)
    if (
      from > end ||
      isGeneric(run, from, end) ||
      (isPersonLike(run, from, end) && !isHouse(run, end)) ||
      isStop(run, end)
    )
      return names
    names.unshift(readName(run, from, end, 'other'))
    end = at - 1
  }
  return names
}

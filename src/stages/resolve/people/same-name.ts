import type { Individual } from './individual.ts'

/** Tell whether two folded family names may be one person's: equal, with or without particles, or mistyped in one letter beside an equal given name. */
export function sameFamily(a: string, b: string, given: string, { given: known }: Individual): boolean {
  if (a === b || lastWord(a) === lastWord(b)) return true
  // "Maud Ellen Garrick" and "Maud Garrick-Dunn"
  if (known[0] === given && given.length > 1 && (isPart(a, b) || isPart(b, a))) return true
  return known[0] === given && given.length > 1 && Math.min(a.length, b.length) > 5 && oneLetterApart(a, b)
}

/** Tell whether two lists of given names may be one person's: "p" and "peter", "gurdeep singh" and "gurdeep". */
export function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0] ?? '', b[0] ?? '']
  if (x === y) return a.length < 2 || b.length < 2 || a[1]?.[0] === b[1]?.[0] || a.length !== b.length
  return Math.min(x.length, y.length) === 1 && x[0] === y[0]
}

const isPart = (part: string, whole: string) => whole.includes('-') && whole.split('-').includes(part)

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

function oneLetterApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let [i, j] = [a.length, b.length]
  while (i > start && j > start && a[i - 1] === b[j - 1]) {
    i--
    j--
  }
  return start > 1 && Math.max(i - start, j - start) < 2
}

import type { Term } from '../term.ts'

/** Words before a noun that make it another than the one spoken of. */
const OTHERS: ReadonlySet<string> = new Set(
  `another different feeder former linked merged nearby neighbouring new next old only other partner predecessor previous
  replacement rival same separate sister successor third twin`
    .trim()
    .split(/\s+/),
)
/** So many words describe a noun at most: "the tiny rural school", "the 210-place nursery". */
const MOST = 3

/** Make light the words that only describe the noun which comes next, in place: "found the small school to be good". */
export function lightenModifiers(out: Term[]): void {
  let at = out.length - 1
  while (at > 0 && out.length - 1 - at < MOST && describes(out[at] as Term)) at--
  if (at === out.length - 1 || !/^(?:the|this)$/.test(out[at]?.text ?? '')) return
  for (let i = at + 1; i < out.length; i++) out[i] = { ...(out[i] as Term), letter: 'l' }
}

const describes = ({ letter, text, number }: Term): boolean =>
  letter === 'w' ? !OTHERS.has(text) && !/'s?$/.test(text) : letter === '#' && !(number && number < 10)

import type { KindRule } from '../kind-rule.ts'

const LONGEST = 80
const MOST_WORDS = 10

/** A short line between two paragraphs that heads the one below. */
export const crosshead: KindRule = {
  kind: 'crosshead',
  is: ({ lines, body }, i) => {
    const [above, own, below] = [lines[i - 1], lines[i], lines[i + 1]]
    if (!own || !above || !below || i <= body) return false
    if (own.line.plain.startsWith('##') && /^#{2,6}\s/.test(own.line.plain)) return true
    if (own.prose || own.text.length > LONGEST || own.words > MOST_WORDS) return false
    if (/[,:;.]["')]?$/.test(own.text) || /^(?:yours|kind regards|best wishes)\b/i.test(above.text))
      return false
    return (
      /^["'\p{Lu}\d]/u.test(own.text) && !/[,:]$/.test(above.text) && (below.prose || /:$/.test(below.text))
    )
  },
  reads: [],
  leaves: ['Room to think', '"Room to think"'],
}

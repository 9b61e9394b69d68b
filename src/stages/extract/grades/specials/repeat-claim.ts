import type { Line } from '../../../../model/article.ts'
import type { GradeReading } from '../../../../model/grades.ts'
import { type Claim, mentionAt } from '../claim.ts'
import type { Term } from '../term.ts'

/** How words repeat a claim made before them. */
export interface Repeat {
  /** The rule that reads them. */
  id: `grade/${string}`
  /** The words themselves, first to last. */
  words: readonly Term[]
  /** What they have in place of what the claim has. */
  reading: Partial<GradeReading>
  because: string
  holder?: Claim['rule']['holder']
}

/** Make the claim that words repeat from another: its reading, but for what the words have of their own. */
export function repeatClaim(claim: Claim, line: Line, repeat: Repeat): Claim {
  const { id, words, because, holder = 'shared' } = repeat
  const reading = { ...claim.mention.reading, ...repeat.reading }
  const mention = mentionAt(words[0] as Term, words.at(-1) as Term, line, id, reading.wording)
  mention.reading = reading
  mention.because = [because]
  return { ...claim, rule: { id, holder, change: repeat.reading.change ?? null }, mention }
}

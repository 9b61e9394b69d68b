import type { Line } from '../../../../model/article.ts'
import { collect } from '../../../../model/collect.ts'
import { type Claim, mentionAt } from '../claim.ts'
import { areasOf } from '../holders.ts'
import type { Stream, Term } from '../term.ts'

/** "a mark that it earned too for A and for B", after the grade in its own sentence. */
const RELATIVE =
  /(?:C[l]{0,2}UW[lVHBKRPN]{2,5}|C?ERB[lw]{1,3}|C[l]?wl)p[lr]{0,2}A(?:[CE]{1,2}[lr]{0,2}p?[lr]{0,2}A)*/
/** "and it was the same for B". */
const SO_FOR =
  /^(?:, )?and (?:it|this|that) (?:is|was) (?:just |much )?the same (?:story )?(?:for|in|on|with) /
/** ", the same as for B". */
const AS_FOR = /^, (?:exactly |just )?the same as (?:for|in|on|with) /
/** "It is also its mark for A and for B", "The same goes for A": a sentence of its own. */
const ANEW = /^[^A]{3,9}p[lr]{0,2}A(?:[CE]{1,2}[lr]{0,2}p?[lr]{0,2}A)*[lw]{0,2}(?:[ZC]|$)/
const SAME =
  /^(?:and |but )?(?:(?:it|that|this) (?:is|was) (?:also |too |likewise )?(?:the|its|their) (?:\w+ )?for|the same (?:goes|went|is true|was true|holds|held|applies|applied|can be said) (?:\w+ )?)/

/** Read areas that share the grade before: "a grade that it also got for A", "It is also its mark for B". */
export function findSameFor(stream: Stream, line: Line, last: Claim | null, anew: boolean): Claim[] {
  if (!last || last.mention.rejected) return []
  const match = (anew ? ANEW : RELATIVE).exec(stream.shape)
  if (!match || (!anew && match.index < last.grade)) return []
  const terms = stream.terms.slice(match.index, match.index + match[0].length)
  const says = anew ? SAME : /^C?E/.test(match[0]) ? SO_FOR : /^C[l]?w/.test(match[0]) ? AS_FOR : null
  if (says && !says.test(collect(terms, ({ text }) => text).join(' '))) return []
  const named = terms.filter(term => term.letter === 'A')
  const { reading } = last.mention
  const mention = mentionAt(terms[0] as Term, named.at(-1) as Term, line, 'grade/same-for', reading.wording)
  mention.reading = { ...reading, areas: areasOf(named), whole: false, spread: false }
  mention.because = [`the grade of “${last.mention.words}”`]
  const rule = { id: 'grade/same-for', holder: 'shared', change: null } as const
  return [{ ...last, stream, verb: 0, scope: 0, rule, mention }]
}

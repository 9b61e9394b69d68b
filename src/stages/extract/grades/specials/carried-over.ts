import type { Line } from '../../../../model/article.ts'
import type { Claim, Context } from '../claim.ts'
import { areasOf, readNaming } from '../holders.ts'
import { nounPhrase } from '../noun-phrase.ts'
import { type Stream, streamOf, type Term } from '../term.ts'
import { repeatClaim } from './repeat-claim.ts'

const OTHERS = /^[lr]?(?:w|l)[#]?[UwN]?B[lr]*P/
const AREAS = /^[lr]{0,2}[sS#w]{1,3}[^G]{0,6}[iBZ][lr]*A|[sS#][UwN]{0,2}Z[lr]*A/

/** Read a sentence without a grade that goes on with the one before: "The other three are A, B and C", "The four areas are A and B". */
export function findCarriedOver(terms: readonly Term[], line: Line, { last }: Context): Claim[] {
  if (!last || last.mention.rejected) return []
  const stream = streamOf(terms)
  const others =
    /^(?:other|remaining|rest)$/.test(terms[1]?.text ?? terms[0]?.text ?? '') && OTHERS.test(stream.shape)
  const extended = extendsTo(stream)
  const areas = extended || (last.mention.reading.spread && AREAS.test(stream.shape))
  if (!others && !areas) return []
  const end = lastOf(stream, others ? /P[^P]*$/ : /A[^A]*$/)
  const named = terms.filter(term => term.letter === 'A')
  if (areas && named.length < (extended ? 1 : 2)) return []
  const naming = others ? readNaming(stream, nounPhrase(terms, stream.shape, end)) : null
  const { reading } = last.mention
  const claim = repeatClaim(last, line, {
    id: 'grade/carried-over',
    words: terms.slice(0, end + 1),
    reading: {
      dates: [],
      areas: areas ? areasOf(named) : reading.areas,
      holders: others ? (naming?.holders ?? []) : reading.holders,
    },
    because: `goes on with “${last.mention.words}”`,
    holder: 'after',
  })
  return [{ ...claim, stream, verb: 0, scope: 0 }]
}

// "The mark extends to behaviour and to leadership"
function extendsTo({ terms, shape }: Stream): boolean {
  if (!/U.*T[lr]*A/.test(shape)) return false
  const at = terms.findIndex(({ text }) => /^(?:extends?|extended|appl(?:y|ies|ied))$/.test(text))
  return at > 0 && /[U]/.test(shape.slice(0, at)) && /^[l]?T[lr]*A/.test(shape.slice(at + 1))
}

const lastOf = ({ shape }: Stream, pattern: RegExp): number => shape.search(pattern)

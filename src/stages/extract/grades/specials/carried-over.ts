import type { Line } from '../../../../model/article.ts'
import { type Claim, type Context, mentionAt } from '../claim.ts'
import { areasOf, readNaming } from '../holders.ts'
import { nounPhrase } from '../noun-phrase.ts'
import { type Stream, streamOf, type Term } from '../term.ts'

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
  const mention = mentionAt(
    terms[0] as Term,
    terms[end] as Term,
    line,
    'grade/carried-over',
    last.mention.reading.wording,
  )
  const named = terms.filter(term => term.letter === 'A')
  if (areas && named.length < (extended ? 1 : 2)) return []
  mention.reading = {
    ...last.mention.reading,
    dates: [],
    areas: areas ? areasOf(named) : last.mention.reading.areas,
  }
  if (others)
    mention.reading.holders = readNaming(stream, nounPhrase(terms, stream.shape, end))?.holders ?? []
  mention.because = [`goes on with “${last.mention.words}”`]
  return [
    {
      ...last,
      stream,
      verb: 0,
      scope: 0,
      rule: { id: 'grade/carried-over', holder: 'after', change: null },
      mention,
    },
  ]
}

// "The mark extends to behaviour and to leadership"
function extendsTo({ terms, shape }: Stream): boolean {
  if (!/U.*T[lr]*A/.test(shape)) return false
  const at = terms.findIndex(({ text }) => /^(?:extends?|extended|appl(?:y|ies|ied))$/.test(text))
  return at > 0 && /[U]/.test(shape.slice(0, at)) && /^[l]?T[lr]*A/.test(shape.slice(at + 1))
}

const lastOf = ({ shape }: Stream, pattern: RegExp): number => shape.search(pattern)

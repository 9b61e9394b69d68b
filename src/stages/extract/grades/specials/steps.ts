import type { Line } from '../../../../model/article.ts'
import type { Claim } from '../claim.ts'
import type { Stream, Term } from '../term.ts'
import { repeatClaim } from './repeat-claim.ts'

const STEPS = /M[lp]{0,3}[#l][#]?U(?![^ZYWC]{0,3}T[lr]{0,3}G)/
const DOWN =
  /^(?:crash|descend|dip|downgrade|drop|fall|fell|marked down|plummet|plunge|relegat|sank|sink|slid|slide|slip|slump|sunk|tumble)/

/** Read how many grades somebody moved from the one just spoken of: "which was outstanding in 2017, fell three grades". */
export function findSteps(stream: Stream, line: Line, claims: readonly Claim[]): Claim[] {
  const at = stream.shape.search(STEPS)
  const base = claims.find(claim => claim.grade < at && !claim.mention.rejected)
  if (at < 0 || !base || base.mention.reading.wording.kind !== 'named') return []
  const end = stream.shape.indexOf('U', at)
  const number = stream.terms.slice(at, end).find(term => term.number)?.number ?? 1
  if (!/^grades?$/.test(stream.terms[end]?.text ?? '') || number > 3) return []
  const verb = stream.terms[at] as Term
  const from = base.mention.reading.wording.grade
  const wording = { kind: 'steps', down: DOWN.test(verb.text) ? number : -number, from } as const
  base.mention.reading.change = 'from'
  const claim = repeatClaim(base, line, {
    id: 'grade/steps',
    words: stream.terms.slice(at, end + 1),
    reading: { wording, change: 'to', earlier: [], current: [], dates: [] },
    because: `${number} from ${from}`,
  })
  return [{ ...claim, verb: at, scope: at }]
}

import type { Claim } from '../claim.ts'
import type { Stream } from '../term.ts'

/** Give each of several its own grade: "A and B are good and outstanding respectively". */
export function shareOut({ terms, shape }: Stream, claims: readonly Claim[]): void {
  const end = terms.findIndex(({ text }) => text === 'respectively')
  if (end < 0) return
  const list = /G(?:C?E?[l]{0,2}G)+C?$/.exec(shape.slice(0, end))
  if (!list) return
  const own = claims.filter(({ grade }) => grade >= list.index && grade < end)
  const [first] = own
  const { holders = [], areas = [] } = first?.mention.reading ?? {}
  const isOfAreas = areas.length === own.length
  if (!first || first.mention.rejected || !(isOfAreas || holders.length === own.length)) return
  for (const [at, { mention }] of own.entries()) {
    const { wording } = mention.reading
    delete mention.rejected
    mention.rule = first.mention.rule
    mention.reading = {
      ...first.mention.reading,
      wording,
      ...(isOfAreas ? { areas: areas.slice(at, at + 1) } : { holders: holders.slice(at, at + 1) }),
    }
  }
}

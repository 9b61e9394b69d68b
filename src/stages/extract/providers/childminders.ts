import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { findsIn, guard } from '../../../model/guard.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { isStop, nameStart } from './name-bounds.ts'
import { endOf, type NameReading, readName } from './provider-rule.ts'
import type { Run } from './run.ts'

const CHILDMINDER = guard(/\bchildminders?\b/i)
/** How a paragraph on one of them begins. */
const ONE = /^\W{0,5}(?:an?|one|the|another) (?:[\w'-]+ ){0,3}childminder\b/i
const NAMED_BEFORE = /\bchildminder,? $/i
const NAMED_AFTER =
  /,? (?:\(?\d\d\)?,|(?:who (?:is|was|has been) )?an? (?:[\w'-]+ ){0,3}childminder\b|who (?:childminds|has childminded|looks after))/y
const AGED = /, \d\d,/y
/** How far below such a paragraph the name may stand, in lines. */
const NEAR = 3

/** Find childminders, who are graded under their own names: "Ofsted has told childminder Jane Field". */
export function findChildminders(lines: readonly Line[], runs: readonly Run[]): ProviderMention[] {
  const spoken = gather(lines, (line, at) => (findsIn(line, CHILDMINDER) ? [at] : []))
  if (spoken.length === 0) return []
  const order = new Map(collect(lines, (line, at) => [line.number, at]))
  const heads = spoken.filter(at => ONE.test(lines[at]?.plain ?? ''))
  const found = new Map<string, ProviderMention>()
  for (const run of runs) {
    const own = nameIn(run)
    const at = order.get(run.line.number) ?? 0
    if (!own || found.has(own.name)) continue
    NAMED_AFTER.lastIndex = own.end
    AGED.lastIndex = own.end
    const isNear = heads.some(head => at >= head && at - head <= NEAR)
    const isOne =
      NAMED_BEFORE.test(run.line.plain.slice(Math.max(0, own.start - 14), own.start)) ||
      (findsIn(run.line, CHILDMINDER) && NAMED_AFTER.test(run.lower)) ||
      (isNear && found.size === 0 && AGED.test(run.lower))
    if (isOne) found.set(own.name, mentionOf(run, 'provider/childminder', own))
  }
  return [...found.values()]
}

function nameIn(run: Run): NameReading | null {
  const last = run.words.length - 1
  if (last < 1 || isStop(run, last)) return null
  const from = nameStart(run, 0, last)
  return last - from < 1 || last - from > 3
    ? null
    : { ...readName(run, from, last, 'early-years'), end: endOf(run, last) }
}

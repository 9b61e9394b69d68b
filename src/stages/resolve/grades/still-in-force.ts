import { collect } from '../../../model/collect.ts'
import type { Provider } from '../../../model/providers.ts'
import { daysOf } from './edtf-days.ts'
import { byWords } from './standing-words.ts'
import type { Outlook, Unit } from './unit.ts'

/** Let the latest grade of each provider stand that is old by its date alone, where nothing newer is told: "rated good in June 2014". */
export function keepStanding(
  units: readonly Unit[],
  { main, ungraded, inspectorsLead, inspections }: Outlook,
): void {
  const byProvider = new Map<Provider, Unit[]>()
  for (const unit of units) byProvider.set(unit.provider, [...(byProvider.get(unit.provider) ?? []), unit])
  for (const [provider, own] of byProvider) {
    if (own.some(unit => unit.standing === 'current')) continue
    // a story of inspectors at the main one tells of another visit
    if (provider === main && (ungraded || (inspectorsLead && byProvider.size < ROUND_UP))) continue
    const dated = own.filter(unit => isStanding(unit) && byWords(unit) === null)
    const latest = collect(dated, endOf).sort().at(-1)
    const reported = inspections.get(provider)
    if (!latest || (reported && daysOf(reported).from > latest)) continue
    for (const unit of dated) if (endOf(unit) === latest) unit.standing = 'current'
  }
}

/** So many graded providers make a round-up, which tells how things stand. */
const ROUND_UP = 3

// "which was outstanding in 2017", "moved to good in 2016": what was, not what is
const isStanding = ({ inspected, mention: { reading, rule } }: Unit): boolean =>
  inspected !== null && reading.change === null && rule !== 'grade/being'

const endOf = ({ inspected }: Unit): string => daysOf(inspected as string).to

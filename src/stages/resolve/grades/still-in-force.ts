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
    if (provider !== main && own.every(isItsLatest)) {
      for (const unit of own) unit.standing = 'current'
      continue
    }
    const dated = own.filter(unit => isStanding(unit) && byWords(unit) === null)
    const latest = collect(dated, endOf).sort().at(-1)
    const reported = inspections.get(provider)
    if (!latest || (reported && daysOf(reported).from > latest)) continue
    for (const unit of dated) if (endOf(unit) === latest) unit.standing = 'current'
  }
}

/** What puts a grade at the last inspection of somebody, which need not be one before that. */
const LATEST = /^(?:as long ago as|as recently as|its last|last|last time|the last|the last time|their last)$/

// "X, where inspectors last called in 2011, is good": what somebody beside the story has had since
const isItsLatest = (unit: Unit, _: number, own: readonly Unit[]): boolean => {
  const { change, earlier, current, wording } = unit.mention.reading
  return (
    (change === null || change === 'kept') &&
    earlier.length + current.length > 0 &&
    !unit.scene &&
    earlier.every(words => LATEST.test(words)) &&
    own.every(other => JSON.stringify(other.mention.reading.wording) === JSON.stringify(wording))
  )
}

/** So many graded providers make a round-up, which tells how things stand. */
const ROUND_UP = 3

// "which was outstanding in 2017", "moved to good in 2016": what was, not what is
const isStanding = ({ inspected, mention: { reading, rule } }: Unit): boolean =>
  inspected !== null && reading.change === null && rule !== 'grade/being'

const endOf = ({ inspected }: Unit): string => daysOf(inspected as string).to

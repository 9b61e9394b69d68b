import type { ProviderMention } from '../../../model/providers.ts'
import { isStop } from './name-bounds.ts'
import { endOf } from './provider-rule.ts'
import type { Run } from './run.ts'
import { HONORIFIC, isA, STATUS_WORD } from './word-classes.ts'

const PLACE_BEFORE =
  /(?:^|[^a-z])(?:in|near|around|across|outside|from|through|throughout|to|into|between|towards|beyond|off|over) (?:the )?$/
/** What follows a town's name where that names some other thing. */
const OTHER =
  /^ (?:road|street|lane|park|station|hospital|town|fc|united|rovers|north|south|east|west|magistrates|crown|university|college|cathedral|civic|conservatives|labour|mp\b|bridge|methodist|church)/

/** "Children in Orme": who or what a council looks after. */
const SERVED =
  /\b(?:child(?:ren)?|child protection|safeguarding|services|families|care|care leavers|social work(?:ers)?|fostering|adoption|young people|youngsters|teenagers|foster carers|adopters) (?:here |living )?(?:in|across|throughout|for) (?:the )?$/

/** "in Mill Road, Orme": the town of an address. */
const ADDRESS =
  /(?:^|[^a-z])(?:in|at|on|off|near|of) (?:the )?(?:[a-z'-]+ ){1,4}?(?:avenue|close|crescent|drive|estate|gardens|green|hill|lane|park|place|road|row|square|street|terrace|way), $/
/** "pointed to Mile Cross": not there. */
const SPEAKS_OF = /(?:pointed|compared|referred) to $/

/** Tell whether words of a run are a name by themselves: not in "Ann Redholme", "Bromley Road", "in Bromley". */
export function standsAlone(
  run: Run,
  from: number,
  to: number,
  provider: ProviderMention | null,
  shouted: boolean,
): boolean {
  const { words, lower, titled } = run
  const before = words[from - 1]
  const after = words[to + 1]
  const loose = titled || shouted
  const end = endOf(run, to)
  const isAuthority = !provider || provider.kind === 'local-authority'
  if (
    before &&
    !loose &&
    !isStop(run, from - 1) &&
    !/ and /.test(run.gaps[from] ?? '') &&
    !before.text.endsWith("'s")
  )
    return false
  if (isA(before, HONORIFIC)) return false
  if (OTHER.test(lower.slice(end, end + 14))) return false
  if (
    after &&
    !loose &&
    run.gaps[to + 1] === ' ' &&
    !words[to]?.text.endsWith("'s") &&
    !isAuthority &&
    !isA(after, STATUS_WORD)
  )
    return false
  if (before?.key === 'in') return isAuthority && from === 1 && run.opens
  const start = words[from]?.start ?? 0
  const lead = lower.slice(Math.max(0, start - 14), start)
  if (isAuthority && SERVED.test(lower.slice(Math.max(0, start - 60), start))) return true
  if (PLACE_BEFORE.test(lead) && !SPEAKS_OF.test(lead) && to - from < 2) return false
  if (!isAuthority && to === from && ADDRESS.test(lower.slice(Math.max(0, start - 48), start))) return false
  return !(before && /^(?:near|from|around|across)$/.test(before.key))
}

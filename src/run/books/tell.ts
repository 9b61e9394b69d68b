import type { Happening, RunEvent } from '../run-event.ts'
import type { RunOptions } from '../run-options.ts'

/** Tells of what happens, with the clock. */
export type Tell = (happening: Happening) => void

const LEVELS: Partial<Record<Happening['event'], RunEvent['level']>> = {
  quarantined: 'warn',
  warning: 'warn',
}

/** Make what tells of a run to whom its options name. */
export function openTell({ onEvent }: RunOptions): Tell {
  if (!onEvent) return () => undefined
  let [now, time] = [0, '']
  return happening => {
    const moment = Date.now()
    // of many sources that are as they were hundreds are told of in a millisecond
    if (moment !== now) time = new Date(moment).toISOString()
    now = moment
    onEvent({ time, level: LEVELS[happening.event] ?? 'info', ...happening })
  }
}

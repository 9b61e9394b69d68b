import type { Happening, RunEvent } from '../run-event.ts'
import type { RunOptions } from '../run-options.ts'

/** Tells of what happens, with the clock. */
export type Tell = (happening: Happening) => void

const LEVELS: Partial<Record<Happening['event'], RunEvent['level']>> = {
  quarantined: 'warn',
  warning: 'warn',
}

/** Make what tells of a run to whom its options name. */
export const openTell =
  ({ onEvent }: RunOptions): Tell =>
  happening =>
    onEvent?.({
      ...{ time: new Date().toISOString(), level: LEVELS[happening.event] ?? 'info' },
      ...happening,
    })

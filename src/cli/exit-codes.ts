/** What the command's exit code says. */
export const exitCodes = {
  /** All well. */
  ok: 0,
  /** Done, but something is in quarantine, or a comparison found a difference. */
  attention: 1,
  /** Could not run: usage, configuration, no such folder. */
  couldNotRun: 2,
  /** Another run holds the out folder. */
  held: 3,
} as const

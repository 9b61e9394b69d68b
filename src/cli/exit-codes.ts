/** What the command's exit code says. */
export const exitCodes = {
  /** All well; of `watch`, also that a signal ended it. */
  ok: 0,
  /** Done, but something is in quarantine, or a comparison found a difference. */
  attention: 1,
  /** Could not run: usage, configuration, no such folder. */
  couldNotRun: 2,
  /** Another run holds the out folder. */
  held: 3,
  /** Broke off by a fault of Pressmark's own: EX_SOFTWARE of sysexits.h. */
  fault: 70,
  /** Stopped by SIGINT (Ctrl-C): what was in hand is written, the next run goes on. */
  interrupted: 130,
  /** Stopped by SIGTERM, likewise. */
  terminated: 143,
} as const

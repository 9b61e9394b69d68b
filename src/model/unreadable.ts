/** Expected trouble with a source: it goes to quarantine and the run goes on. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  /** The rule that refused it: `read/empty`. */
  readonly rule: string

  constructor(rule: string, message: string) {
    super(message)
    this.rule = rule
  }
}

/** Do something; expected trouble is what comes of it, not what stops it. */
export function orTrouble<T>(doing: () => T): T | Unreadable {
  try {
    return doing()
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}

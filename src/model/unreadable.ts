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

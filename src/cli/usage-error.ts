/** The words of the command do not say what could be done; the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The configuration cannot be read: the run cannot start. The message names file and key, a line for each mistake. */
export class BadConfig extends Error {
  override name = 'BadConfig'
}

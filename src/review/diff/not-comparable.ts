import { visible } from '../../model/visible.ts'

/** What was given cannot be compared: no such revision, no record, nothing there; the message says which. */
export class NotComparable extends Error {
  override name = 'NotComparable'

  constructor(message: string) {
    super(visible(message))
  }
}

import type { DateMention } from '../../../model/dates.ts'
import type { Page } from './page.ts'

/** A way in which a page tells when it was published. */
export interface PublishedRule {
  id: string
  find: (page: Page) => DateMention | undefined
}

import type { KindRule } from './kind-rule.ts'
import { byline } from './rules/byline.ts'
import { caption } from './rules/caption.ts'
import { credit } from './rules/credit.ts'
import { crosshead } from './rules/crosshead.ts'
import { dateline } from './rules/dateline.ts'
import { item } from './rules/item.ts'
import { judgement } from './rules/judgement.ts'
import { note } from './rules/note.ts'

/** The kinds that a line shows by itself and its neighbours, in the order in which they are asked. */
export const kindRules: readonly KindRule[] = [
  judgement, // first: a table may stand in the notes, and its rows may be items
  dateline,
  byline,
  credit,
  caption,
  note,
  item,
  crosshead,
]

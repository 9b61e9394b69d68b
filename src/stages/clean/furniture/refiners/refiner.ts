import type { FurnitureRule } from '../furniture-rule.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'

/** A step that sees all the lines and sets some aside for where they stand, or takes some back. */
export type Refiner = (views: readonly LineView[], story: Story) => void

/** Set a line aside for where it stands, unless it is kept wherever it stands. */
export function markByPlace(view: LineView, rule: FurnitureRule['id'], reason: string): void {
  if (view.kept) return
  view.mark ??= { rule, reason, opens: null, byPlace: true }
}

import type { FurnitureRule } from './furniture-rule.ts'
import { gatherLabels, type Labels, tileLine } from './label-tiles.ts'
import type { LineView, Mark } from './line-view.ts'

/** Rules made ready to read lines. */
export interface Reader {
  labels: Labels
  rules: readonly ReadyRule[]
}

interface ReadyRule {
  rule: FurnitureRule
  starts: RegExp | null
  opens: RegExp | null
  holds: RegExp | null
}

/** A longer line is no furniture by its words, in code units. */
const LONGEST = 600
/** Of prose, a longer line is no row of labels. */
const LONGEST_LABEL = 90
/** A word without which no `holds` phrase of the domain is there; quicker than all of them. */
const HINT =
  /cookie|privacy|inbox|your (?:phone|door|letterbox|mailbox|e-?mail)|newsletter|bulletin|alerts|podcast|updates|magazine|e-?mail|saved|reading list|donat|chip in|contribut|journalism|comments|rights reserved|registered|company|charity|vat |licence|regulated|member of|iframe|experience|chocolate|appeared|published|inline frame/i
/** Signs of a story, which words alone never make furniture. */
const SPOKEN = /["“].*\b(?:said|says|added|told|wrote|writes)\b|\b(?:said|says|added|wrote):? ["“]/

/** Make rules ready. */
export const readyRules = (rules: readonly FurnitureRule[]): Reader => ({
  labels: gatherLabels(rules),
  rules: rules.map(rule => ({
    rule,
    starts: anchored(rule.furniture?.starts),
    opens: anchored(rule.furniture?.opens),
    holds: rule.furniture?.holds ? new RegExp(rule.furniture.holds.join('|'), 'i') : null,
  })),
})

const anchored = (phrases: readonly string[] | undefined): RegExp | null =>
  phrases ? new RegExp(`^[^\\p{L}\\d"'(#©<←«-]{0,4}(?:${phrases.join('|')})`, 'iu') : null

/** Read a line by itself: set it aside where its words or shape say what it is. */
export function readFurniture(view: LineView, reader: Reader): void {
  const { text, prose } = view
  if (text.length > LONGEST) return
  const tiling = prose && text.length > LONGEST_LABEL ? null : tileLine(text, reader.labels)
  if (tiling?.kind === 'part') view.label = true
  else if (tiling) view.mark = markOf(tiling.rule, tiling.kind === 'heading')
  if (view.mark || (prose && SPOKEN.test(text))) return
  const hinted = HINT.test(text)
  for (const { rule, starts, opens, holds } of reader.rules) {
    const heads = opens?.test(text) ?? false
    if (!heads && !starts?.test(text) && !(hinted && holds?.test(text)) && !rule.holds?.(view)) continue
    view.mark = markOf(rule, heads)
    return
  }
}

const markOf = (rule: FurnitureRule, opens: boolean): Mark => ({
  rule: rule.id,
  reason: rule.reason,
  opens: opens ? rule.opens : null,
  byPlace: false,
})

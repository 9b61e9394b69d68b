import type { FurnitureRule } from './furniture-rule.ts'
import { gatherLabels, type Labels, tileLine } from './label-tiles.ts'
import type { LineView, Mark } from './line-view.ts'
import { leadsOf, lowered, type PhraseTest, testOf } from './phrase-test.ts'

/** Rules made ready to read lines. */
export interface Reader {
  labels: Labels
  /** How lines of any kind begin; quicker to test than each kind. */
  starts: PhraseTest
  rules: readonly ReadyRule[]
}

interface ReadyRule {
  rule: FurnitureRule
  starts: PhraseTest | null
  opens: PhraseTest | null
  holds: RegExp | null
}

/** A longer line is no furniture by its words, in code units. */
const LONGEST = 600
/** Of prose, a longer line is no row of labels. */
const LONGEST_LABEL = 90
/** A longer line is no furniture by words within it. */
const LONGEST_HELD = 360
/** A word without which no `holds` phrase of the domain is there; quicker than all of them. */
const HINT =
  /cookie|privacy|inbox|your (?:phone|door|letterbox|mailbox|e-?mail)|newsletter|bulletin|alerts|podcast|updates|magazine|e-?mail|saved|reading list|donat|chip in|contribut|journalism|comments|discussion|responsible|rights reserved|regist|company|charity|vat |licence|regulated|member of|iframe|experience|chocolate|appeared|published|inline frame|delivery|stock|t&cs|free quot|\b(?:earn|save|from) .{0,10}£\d|[km]b\)|switchboard|minicom|textphone|information|sharing tools|article tools/
/** Cues of a quotation, which words alone never make furniture. */
const CUE = /\b(?:said|says|added|told|wrote|writes)\b/

/** Make rules ready. */
export const readyRules = (rules: readonly FurnitureRule[]): Reader => ({
  labels: gatherLabels(rules),
  starts: testOf(
    rules.flatMap(({ furniture }) => [...(furniture?.starts ?? []), ...(furniture?.opens ?? [])]),
  ),
  rules: rules.map(rule => ({
    rule,
    starts: rule.furniture?.starts ? testOf(rule.furniture.starts) : null,
    opens: rule.furniture?.opens ? testOf(rule.furniture.opens) : null,
    holds: rule.furniture?.holds ? new RegExp(lowered(rule.furniture.holds)) : null,
  })),
})

/** Read a line by itself: set it aside where its words or shape say what it is. */
export function readFurniture(view: LineView, reader: Reader): void {
  const { text, prose } = view
  if (text.length > LONGEST) return
  const lower = text.toLowerCase()
  const leads = leadsOf(lower)
  const tiling = prose && text.length > LONGEST_LABEL ? null : tileLine(text, reader.labels)
  if (tiling?.kind === 'part') view.label = true
  else if (tiling) view.mark = markOf(tiling.rule, tiling.kind === 'heading')
  if (view.mark || (prose && text.includes('"') && CUE.test(text))) return
  const hinted = text.length <= LONGEST_HELD && HINT.test(lower)
  const begins = reader.starts(lower, leads)
  for (const { rule, starts, opens, holds } of reader.rules) {
    const heads = begins && (opens?.(lower, leads) ?? false)
    const isSaid = heads || (begins && starts?.(lower, leads)) || (hinted && holds?.test(lower))
    if (!isSaid && !rule.holds?.(view)) continue
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

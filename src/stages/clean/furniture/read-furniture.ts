import { isDatedRow } from '../../../model/date-line.ts'
import { findsIn, type Guarded, guard } from '../../../model/guard.ts'
import type { FurnitureRule } from './furniture-rule.ts'
import { gatherLabels, type Labels, tileLine } from './label-tiles.ts'
import type { LineView, Mark } from './line-view.ts'
import { findPhrase, gatherPhrases, type PhraseTree } from './phrases.ts'

/** Rules made ready to read lines. */
export interface Reader {
  labels: Labels
  phrases: PhraseTree
  rules: readonly FurnitureRule[]
  /** Rules that read words within a line or its shape, in order. */
  holders: readonly Holder[]
  /** Rules of which the shapes show even in a paragraph that quotes. */
  outweighing: readonly FurnitureRule[]
}

interface Holder {
  rule: FurnitureRule
  /** Its place among the rules. */
  place: number
  words: Guarded | null
}

/** A longer line is no furniture by its words, in code units. */
const LONGEST = 600
/** Of prose, a longer line is no row of labels. */
const LONGEST_LABEL = 90
/** A longer line is no furniture by words within it. */
const LONGEST_HELD = 360
const LONGEST_ISSUE = 40
const ISSUE =
  /^(?:\w+ )?(?:newsletter|bulletin|issue|edition)\b\.?:?,? (?:(?:no|number|issue)\b\.? ?)?#?\d{1,4}$/i
/** Cues of a quotation, which words alone never make furniture. */
const CUE = /\b(?:said|says|added|told|wrote|writes)\b/

/** Make rules ready. */
export const readyRules = (rules: readonly FurnitureRule[]): Reader => ({
  labels: gatherLabels(rules),
  phrases: gatherPhrases(rules),
  rules,
  holders: rules
    .map((rule, place) => ({
      rule,
      place,
      words: rule.furniture?.holds ? guard(new RegExp(rule.furniture.holds.join('|'), 'i')) : null,
    }))
    .filter(({ rule, words }) => words || rule.holds),
  outweighing: rules.filter(({ outweighs }) => outweighs),
})

/** Read a line by itself: set it aside where its words or shape say what it is. */
export function readFurniture(view: LineView, reader: Reader): void {
  const { text, prose } = view
  if (text.length > LONGEST || isDatedRow(text)) return
  const tiling = prose && text.length > LONGEST_LABEL ? null : tileLine(text, reader.labels)
  // "Newsletter 14" says which number of it the page is
  if (tiling && isIssue(text)) return
  if (tiling?.kind === 'part') view.label = true
  else if (tiling) view.mark = markOf(tiling.rule, tiling.kind === 'heading')
  if (view.mark) return
  if (prose && text.includes('"') && CUE.test(text)) {
    const rule = reader.outweighing.find(({ holds }) => holds?.(view))
    if (rule) view.mark = markOf(rule, false)
    return
  }
  const begun = findPhrase(view, reader.phrases)
  const mayHold = text.length <= LONGEST_HELD
  for (const { rule, place, words } of reader.holders) {
    if (begun && place >= begun.rule) break
    if (!(words && mayHold && findsIn(view.line, words, text)) && !rule.holds?.(view)) continue
    view.mark = markOf(rule, false)
    return
  }
  if (begun) view.mark = markOf(reader.rules[begun.rule] as FurnitureRule, begun.opens)
}

const isIssue = (text: string): boolean => text.length < LONGEST_ISSUE && ISSUE.test(text)

const markOf = (rule: FurnitureRule, opens: boolean): Mark => ({
  rule: rule.id,
  reason: rule.reason,
  opens: opens ? rule.opens : null,
  byPlace: false,
})

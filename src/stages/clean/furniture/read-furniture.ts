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
  words: RegExp | null
}

/** A longer line is no furniture by its words, in code units. */
const LONGEST = 600
/** Of prose, a longer line is no row of labels. */
const LONGEST_LABEL = 90
/** A longer line is no furniture by words within it. */
const LONGEST_HELD = 360
/** A word without which no `holds` phrase of the domain is there; quicker than all of them. */
const HINT =
  /\b(?:cookie|privacy|inbox|your (?:phone|door|letterbox|mailbox|e-?mail)|newsletter|bulletin|alerts|podcast|updates|magazine|e-?mail|saved|reading list|donat|chip in|contribut|journalism|comments|discussion|responsible|rights reserved|on behalf of|regist|company|charity|vat |licence|regulated|member of|iframe|experience|chocolate|appeared|published|inline frame|delivery|stock|t&cs|free quot|(?:earn|save|from) .{0,10}£\d|[\d.]+ ?[km]b\)|switchboard|minicom|textphone|information|sharing tools|article tools)|©|\(c\)/i
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
      words: rule.furniture?.holds ? new RegExp(rule.furniture.holds.join('|'), 'i') : null,
    }))
    .filter(({ rule, words }) => words || rule.holds),
  outweighing: rules.filter(({ outweighs }) => outweighs),
})

/** Read a line by itself: set it aside where its words or shape say what it is. */
export function readFurniture(view: LineView, reader: Reader): void {
  const { text, prose } = view
  if (text.length > LONGEST) return
  const tiling = prose && text.length > LONGEST_LABEL ? null : tileLine(text, reader.labels)
  if (tiling?.kind === 'part') view.label = true
  else if (tiling) view.mark = markOf(tiling.rule, tiling.kind === 'heading')
  if (view.mark) return
  if (prose && text.includes('"') && CUE.test(text)) {
    const rule = reader.outweighing.find(({ holds }) => holds?.(view))
    if (rule) view.mark = markOf(rule, false)
    return
  }
  const begun = findPhrase(text, reader.phrases)
  const hinted = text.length <= LONGEST_HELD && HINT.test(text)
  for (const { rule, place, words } of reader.holders) {
    if (begun && place >= begun.rule) break
    if (!(hinted && words?.test(text)) && !rule.holds?.(view)) continue
    view.mark = markOf(rule, false)
    return
  }
  if (begun) view.mark = markOf(reader.rules[begun.rule] as FurnitureRule, begun.opens)
}

const markOf = (rule: FurnitureRule, opens: boolean): Mark => ({
  rule: rule.id,
  reason: rule.reason,
  opens: opens ? rule.opens : null,
  byPlace: false,
})

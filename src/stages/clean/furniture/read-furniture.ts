import type { FurnitureRule } from './furniture-rule.ts'
import { gatherLabels, type Labels, tileLine } from './label-tiles.ts'
import type { LineView, Mark } from './line-view.ts'

/** Rules made ready to read lines. */
export interface Reader {
  labels: Labels
  /** How lines of any kind begin; quicker to test than each kind. */
  starts: RegExp
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
/** A longer line is no furniture by words within it. */
const LONGEST_HELD = 360
/** A word without which no `holds` phrase of the domain is there; quicker than all of them. */
const HINT =
  /[Cc]ookie|privacy|inbox|your (?:phone|door|letterbox|mailbox|e-?mail)|newsletter|bulletin|alerts|podcast|updates|magazine|[Ee]-?mail|saved|[Rr]eading list|[Dd]onat|chip in|[Cc]ontribut|journalism|comments|[Rr]ights [Rr]eserved|RIGHTS|[Rr]egist|[Cc]ompany|[Cc]harity|VAT |[Ll]icence|regulated|member of|iframe|experience|chocolate|appeared|published|inline frame|delivery|stock|T&Cs|t&cs|free quot|\b(?:[Ee]arn|[Ss]ave|[Ff]rom) .{0,10}£\d|[Kk][Bb]\)|[Mm][Bb]\)|[Ss]witchboard|[Mm]inicom|[Tt]extphone|information|sharing tools|article tools/
/** Cues of a quotation, which words alone never make furniture. */
const CUE = /\b(?:said|says|added|told|wrote|writes)\b/

/** Make rules ready. */
export const readyRules = (rules: readonly FurnitureRule[]): Reader => ({
  labels: gatherLabels(rules),
  starts: anchored(
    rules.flatMap(({ furniture }) => [...(furniture?.starts ?? []), ...(furniture?.opens ?? [])]),
  ) as RegExp,
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
  if (view.mark || (prose && text.includes('"') && CUE.test(text))) return
  const hinted = text.length <= LONGEST_HELD && HINT.test(text)
  const isPlain = prose && !hinted && !reader.starts.test(text)
  for (const { rule, starts, opens, holds } of reader.rules) {
    const heads = !isPlain && (opens?.test(text) ?? false)
    const isSaid = heads || (!isPlain && (starts?.test(text) || (hinted && holds?.test(text))))
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

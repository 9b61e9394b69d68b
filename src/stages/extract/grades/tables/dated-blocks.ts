import type { Line } from '../../../../model/article.ts'
import type { DateMention } from '../../../../model/dates.ts'
import { gather } from '../../../../model/gather.ts'
import type { GradeMention } from '../../../../model/grades.ts'
import type { Landmark } from '../read-terms.ts'
import type { Tables } from './read-table.ts'

const INSPECTED =
  /^\W{0,4}(?:date (?:of |last )(?:last |full |latest |most recent )?(?:inspect(?:ion|ed)|visit)|(?:last |full |latest |most recent |ofsted )?(?:inspected|inspection(?: dates?| took place| carried out)?|visited)(?: on| by ofsted)?)\b *[:|\t-]? */i
const PUBLISHED =
  /^\W{0,4}(?:(?:date (?:of )?)?(?:report )?(?:publi(?:shed|cation)|released|issued)(?: date| on)?|report(?: date)?)\b *[:|\t-] */i
const HEADED = /^[^.!?]{3,60}\((?:inspected:? )?[^()]{0,20}\d{4}\)$/i
/** So many lines of a block stand between a grade and its date. */
const REACH = 9

/** Give grades of a block their date, which stands on a line of its own: "Rating: Good", "Inspected: May 2022". */
export function dateBlocks(lines: readonly Line[], landmarks: readonly Landmark[], tables: Tables): void {
  if (tables.mentions.length === 0) return
  const dates = new Map(gather(landmarks, ({ date }) => (date?.value ? [[date.line, date] as const] : [])))
  if (dates.size === 0) return
  const mentions = byLine(tables)
  for (const [i, line] of lines.entries()) {
    if (line.plain.length > 90) continue
    if (HEADED.test(line.plain) && !tables.lines.has(line)) dateBelow(lines, i, dates, tables, mentions)
    const field = INSPECTED.test(line.plain) ? 'inspected' : PUBLISHED.test(line.plain) ? 'published' : null
    const date = field ? dates.get(line.number) : undefined
    if (!field || !date) continue
    const block = blockOf(lines, i, -1, tables) ?? blockOf(lines, i, 1, tables)
    if (!block) continue
    for (const number of block)
      for (const mention of mentions.get(number) ?? []) mention[field] ??= date.value
    tables.lines.add(line)
  }
}

// "Residential provision (March 2019)": the date of the rows below; not "Our schools at a glance (July 2024)", above a list of them
function dateBelow(
  lines: readonly Line[],
  at: number,
  dates: ReadonlyMap<number, DateMention>,
  tables: Tables,
  mentions: ReadonlyMap<number, readonly GradeMention[]>,
): void {
  const date = dates.get((lines[at] as Line).number)
  if (!date) return
  const below: GradeMention[] = []
  for (let i = at + 1; i < lines.length && tables.lines.has(lines[i] as Line); i++)
    below.push(...(mentions.get((lines[i] as Line).number) ?? []))
  const named = new Set(
    gather(below, ({ reading }) =>
      gather(reading.holders, holder => (holder.kind === 'named' ? [holder.provider] : [])),
    ),
  )
  if (named.size < 2) for (const mention of below) mention.inspected ??= date.value
}

function byLine({ mentions }: Tables): Map<number, GradeMention[]> {
  const found = new Map<number, GradeMention[]>()
  for (const mention of mentions) found.set(mention.line, [...(found.get(mention.line) ?? []), mention])
  return found
}

// the numbers of the table lines that follow each other on one side
function blockOf(lines: readonly Line[], from: number, step: 1 | -1, tables: Tables): Set<number> | null {
  const block = new Set<number>()
  for (let i = from + step; i >= 0 && Math.abs(i - from) <= REACH; i += step) {
    const line = lines[i]
    const isDate = line && (INSPECTED.test(line.plain) || PUBLISHED.test(line.plain))
    if (!line || !(tables.lines.has(line) || isDate)) break
    block.add(line.number)
  }
  return block.size > 0 ? block : null
}

import type { LineKind } from '../../../model/article.ts'
import { fold } from '../../../model/fold.ts'
import type { Metadata } from '../../../model/metadata.ts'
import type { Origin } from '../../../model/origin.ts'
import { addHead } from './add-head.ts'
import type { Block } from './block.ts'
import { readBlocks } from './blocks.ts'
import type { Choice } from './choice.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { deriveText } from './derive-text.ts'
import { dropEmptyHeadings } from './empty-headings.ts'
import { isProse } from './extent.ts'
import { knownRuns } from './known-text.ts'
import { type Marks, markRoles } from './marks.ts'
import { type PageData, readMetadata } from './metadata/read-metadata.ts'
import { parsePage } from './parse-page.ts'
import { askReadability } from './readability.ts'
import { refusePage } from './refuse-page.ts'
import { dropSummaries } from './summaries.ts'
import { dropComments, dropTail } from './tail.ts'
import type { HtmlElement } from './tree.ts'

/** A saved page as an article's text, with where it comes from and what its lines are. */
export interface Page {
  text: string
  origin: Origin
  metadata: Metadata
  /** One a line of the text: its kind where the page makes it certain, the rule that set it aside. */
  lines: { kind: LineKind | null; rule: string | null }[]
}

/** Less of a page's prose than this share calls for a second reading, without the hints of its classes. */
const SUSPECT = 0.25

/** The steps that look at the chosen lines as a whole, in order. */
const refiners: readonly ((choices: readonly Choice[]) => Choice[])[] = [
  dropSummaries,
  dropComments,
  dropTail,
  dropEmptyHeadings, // last: what the others set aside may leave a heading empty
]

/** Read a saved page. Throws Unreadable where it holds no article. */
export function readPage(html: string): Page {
  const root = parsePage(html)
  const data = readMetadata(root, html)
  const marks = markRoles(root, html)
  const blocks = readBlocks(root, html, marks)
  let choices = chooseFrom(blocks, root, html, data, marks)
  if (proseOf(choices.filter(({ rule }) => !rule).map(({ block }) => block)) < SUSPECT * proseOf(blocks)) {
    const again = chooseFrom(blocks, root, html, data, null)
    if (storySize(again) > 2 * storySize(choices)) choices = again
  }
  const refusal = refusePage(blocks, choices, data)
  if (refusal) throw refusal
  const { value, origin } = deriveText(choices, html)
  return {
    text: value,
    origin,
    metadata: data.metadata,
    lines: choices.map(({ kind, rule }) => ({ kind, rule })),
  }
}

function chooseFrom(
  blocks: readonly Block[],
  root: HtmlElement,
  html: string,
  data: PageData,
  marks: Marks | null,
): Choice[] {
  const kept = askReadability(root, html, data.metadata.title ?? '', marks)
  const evidence = { kept, known: knownRuns(data.body && fold(data.body)) }
  const chosen = chooseBlocks(blocks, evidence, fold(data.description))
  const story = refiners.reduce((choices, refine) => refine(choices), chosen)
  return addHead(blocks, story, { title: data.metadata.title, description: data.description })
}

const proseOf = (blocks: readonly Block[]): number =>
  blocks.filter(isProse).reduce((sum, { value }) => sum + value.length, 0)

const storySize = (choices: readonly Choice[]): number =>
  choices.reduce((sum, { block, rule }) => sum + (rule ? 0 : block.value.length), 0)

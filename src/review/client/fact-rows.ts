import type { Content, FactKind } from '../verdicts/verdict.ts'
import { findAll } from './elements.ts'

/** A fact as the page holds it, with its row in the list and its words in the text. */
export interface FactRow {
  index: number
  kind: FactKind
  id: string
  rule: string
  content: Content
  at: [number, number][]
  row: HTMLAnchorElement
  /** The marked stretches of each mention, in order. */
  mentions: HTMLElement[][]
}

type FactData = Omit<FactRow, 'row' | 'mentions'>

/** Read the facts of the page. */
export function readFacts(): FactRow[] {
  const mentions = mentionsByFact()
  return findAll<HTMLAnchorElement>('a[data-fact]').map(row => {
    const data = JSON.parse(row.dataset.fact ?? '') as FactData
    return { ...data, row, mentions: mentions.get(data.index) ?? [] }
  })
}

/** List which facts a marked stretch belongs to, the one that ends first in front. */
export const marksOf = (mark: HTMLElement): { fact: number; mention: number }[] =>
  (mark.dataset.marks ?? '')
    .split(' ')
    .map(key => {
      const [fact = 0, mention = 0] = key.split(':').map(Number)
      return { fact, mention }
    })
    .reverse()

function mentionsByFact(): Map<number, HTMLElement[][]> {
  const mentions = new Map<number, HTMLElement[][]>()
  for (const mark of findAll('mark[data-marks]'))
    for (const { fact, mention } of marksOf(mark)) {
      const own = mentions.get(fact) ?? []
      mentions.set(fact, own)
      own[mention] = [...(own[mention] ?? []), mark]
    }
  // a mention that is not shown leaves no gap
  for (const [fact, own] of mentions) mentions.set(fact, own.filter(Boolean))
  return mentions
}

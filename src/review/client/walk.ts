import { announce } from './elements.ts'
import { type FactRow, marksOf } from './fact-rows.ts'

/** The walk over a page's facts: one is chosen at a time, with one of its mentions. */
export interface Walk {
  chosen: () => FactRow | null
  mention: () => number
  choose: (fact: FactRow, mention?: number) => void
  /** Choose the fact so many places on. */
  step: (by: number) => void
  /** Show the mention so many places on. */
  stepMention: (by: number) => void
  /** Move the focus to the chosen fact's words, or back to its row. */
  toWords: () => void
  toRow: () => void
}

/** Walk over facts; `changed` is told whenever another fact or mention is chosen. */
export function walkFacts(facts: readonly FactRow[], changed: (walk: Walk) => void): Walk {
  let chosen: FactRow | null = null
  let mention = 0
  const choose = (fact: FactRow, wanted = 0) => {
    for (const mark of chosen?.mentions.flat() ?? []) mark.classList.remove('chosen', 'here')
    if (chosen) setCurrent(chosen, false)
    chosen = fact
    mention = wanted
    setCurrent(fact, true)
    for (const mark of fact.mentions.flat()) mark.classList.add('chosen')
    for (const mark of fact.mentions[mention] ?? []) mark.classList.add('here')
    changed(walk)
    if (besides()) fact.row.scrollIntoView({ block: 'nearest' })
    fact.mentions[mention]?.[0]?.scrollIntoView({ block: 'center', behavior: scrolling() })
  }
  const walk: Walk = {
    chosen: () => chosen,
    mention: () => mention,
    choose,
    step(by) {
      const at = chosen ? facts.indexOf(chosen) + by : 0
      const fact = facts[Math.max(0, Math.min(facts.length - 1, at))]
      if (!fact) return
      choose(fact)
      walk.toRow()
    },
    stepMention(by) {
      if (!chosen || chosen.mentions.length < 2) return
      choose(chosen, (mention + by + chosen.mentions.length) % chosen.mentions.length)
      announce(`Mention ${mention + 1} of ${chosen.mentions.length}`)
    },
    toWords() {
      const [mark] = chosen?.mentions[mention] ?? []
      if (!mark) return
      mark.tabIndex = -1
      mark.focus({ preventScroll: true })
    },
    toRow() {
      chosen?.row.focus({ preventScroll: true })
      chosen?.row.scrollIntoView({ block: 'nearest' })
    },
  }
  return walk
}

/** Choose the fact of a marked stretch; clicked again, the next of those that overlap there. */
export function chooseAt(walk: Walk, facts: readonly FactRow[], mark: HTMLElement): void {
  const here = marksOf(mark)
  const chosen = walk.chosen()
  const at = here.findIndex(({ fact }) => fact === chosen?.index)
  const next = here[(at + 1) % here.length]
  const fact = facts.find(({ index }) => index === next?.fact)
  if (fact && next) walk.choose(fact, Math.min(next.mention, fact.mentions.length - 1))
}

function setCurrent({ row }: FactRow, current: boolean): void {
  if (current) row.setAttribute('aria-current', 'true')
  else row.removeAttribute('aria-current')
  row.tabIndex = current ? 0 : -1
}

/** Whether the list stands beside the text and scrolls on its own, not under it. */
const besides = (): boolean => matchMedia('(width >= 56rem)').matches

const scrolling = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'

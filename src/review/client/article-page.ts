import type { Judgement, Verdict } from '../verdicts/verdict.ts'
import { layOnDesk } from './desk.ts'
import { announce, find, findAll, make } from './elements.ts'
import { type FactRow, readFacts } from './fact-rows.ts'
import { type KeyActions, listenToKeys } from './keys.ts'
import type { VerdictStore } from './verdict-store.ts'
import { chooseAt, walkFacts } from './walk.ts'

const words: Readonly<Record<Judgement, string>> = {
  accepted: 'Accepted',
  rejected: 'Rejected',
  corrected: 'Corrected',
}

/** Let the facts of an article be walked over and judged. */
export function runArticlePage(store: VerdictStore, saved: () => void): void {
  const { article = '', sha256 = '' } = find('main').dataset
  const facts = readFacts()
  const verdicts = new Map<string, Verdict>()
  const load = () => {
    verdicts.clear()
    for (const verdict of store.all()) if (verdict.article === article) verdicts.set(verdict.fact, verdict)
  }
  const show = () => {
    load()
    for (const fact of facts) showVerdict(fact, verdicts.get(fact.id))
    const done = facts.filter(({ id }) => verdicts.has(id)).length
    find('[data-progress]').textContent = done > 0 ? `· ${done} reviewed` : ''
    showStale(facts, [...verdicts.values()])
    saved()
  }
  const keep = async (change: Parameters<VerdictStore['change']>[0], said: string) => {
    try {
      await store.change(change)
      announce(said)
    } catch (error) {
      announce(`Not saved: ${(error as Error).message}`)
      find('[data-live]').classList.add('alarm')
    }
    show()
    layOnDesk(walk, facts, actions)
  }
  const actions = {
    verdictOf: ({ id }: FactRow) => verdicts.get(id),
    judge: ({ id, kind, at }: FactRow, verdict: Judgement, note: string, content: Verdict['content']) =>
      keep({ article, sha256, kind, fact: id, verdict, note, content, at }, `${words[verdict]}.`),
    withdraw: ({ id }: FactRow) => keep({ article, fact: id, verdict: null }, 'The verdict is taken back.'),
  }
  const walk = walkFacts(facts, () => layOnDesk(walk, facts, actions))
  for (const fact of facts) {
    fact.row.tabIndex = fact.index === facts[0]?.index ? 0 : -1
    fact.row.addEventListener('click', event => {
      event.preventDefault()
      walk.choose(fact)
    })
  }
  for (const mark of findAll('mark[data-marks]'))
    mark.addEventListener('click', () => {
      if (getSelection()?.isCollapsed ?? true) chooseAt(walk, facts, mark)
    })
  find('[data-keys]').hidden = facts.length === 0
  listenToKeys(keyActions(walk, facts, actions))
  const asked = () => {
    const fact = facts.find(({ row }) => `#${row.id}` === location.hash)
    if (fact) walk.choose(fact)
  }
  addEventListener('hashchange', asked)
  show()
  asked()
}

function keyActions(
  walk: ReturnType<typeof walkFacts>,
  facts: readonly FactRow[],
  actions: Parameters<typeof layOnDesk>[2],
): KeyActions {
  const judge = (verdict: Judgement) => () => {
    const fact = walk.chosen()
    if (!fact) return
    const before = actions.verdictOf(fact)
    actions.judge(fact, verdict, before?.note ?? '', fact.content)
    if (fact !== facts.at(-1)) walk.step(1)
  }
  return {
    step: by => walk.step(by),
    stepMention: by => walk.stepMention(by),
    toWords: () => walk.toWords(),
    toRow: () => walk.toRow(),
    accept: judge('accepted'),
    reject: judge('rejected'),
    correct: () => document.querySelector<HTMLElement>('[data-correct]')?.click(),
    withdraw() {
      const fact = walk.chosen()
      if (fact) actions.withdraw(fact)
    },
  }
}

function showVerdict({ row, mentions }: FactRow, verdict: Verdict | undefined): void {
  row.querySelector('.verdict')?.remove()
  for (const mark of mentions.flat()) mark.classList.toggle('refused', verdict?.verdict === 'rejected')
  row.dataset.verdict = verdict?.verdict ?? ''
  if (!verdict) return
  const said = [words[verdict.verdict], verdict.note].filter(Boolean).join(': ')
  row.append(make('span', { class: 'verdict' }, said))
}

/** List verdicts on facts that the record no longer holds: an accepted fact that is gone is a fact lost. */
function showStale(facts: readonly FactRow[], verdicts: readonly Verdict[]): void {
  const known = new Set(facts.map(({ id }) => id))
  const stale = verdicts.filter(({ fact }) => !known.has(fact))
  const place = find('[data-stale]')
  place.hidden = stale.length === 0
  const items = stale.map(({ verdict, kind, content, note }) =>
    make(
      'li',
      {},
      `${words[verdict]}: ${kind}, ${Object.values(content).filter(Boolean).join(' · ')} ${note}`,
    ),
  )
  place.replaceChildren(make('h3', {}, 'Reviewed before, no longer in the record'), make('ul', {}, ...items))
}

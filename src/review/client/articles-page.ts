import { find } from './elements.ts'
import { filterList, type Order } from './filter-list.ts'
import type { VerdictStore } from './verdict-store.ts'

const number = (row: HTMLElement, name: string): number => Number(row.dataset[name] ?? 0)
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const nameIn = (row: HTMLElement): string => row.querySelector('.which a')?.textContent?.toLowerCase() ?? ''
const dateIn = (row: HTMLElement): string => row.dataset.date || '0'

const orders: Readonly<Record<string, Order>> = {
  eyes: (a, b) => number(b, 'weight') - number(a, 'weight'),
  newest: (a, b) => byText(dateIn(b), dateIn(a)),
  oldest: (a, b) => byText(dateIn(a).replace(/^0$/, '9'), dateIn(b).replace(/^0$/, '9')),
  name: (a, b) => byText(nameIn(a), nameIn(b)),
  grades: (a, b) => number(b, 'grades') - number(a, 'grades'),
}

/** Let the list of articles be searched, filtered and sorted, and show how far each is reviewed. */
export function runArticlesPage(store: VerdictStore): void {
  const [show, publisher, year, sort] = ['show', 'publisher', 'year', 'sort'].map(name =>
    find<HTMLSelectElement>(`select[data-${name}]`),
  ) as [HTMLSelectElement, HTMLSelectElement, HTMLSelectElement, HTMLSelectElement]
  const reviewed = reviewedFacts(store)
  const doneOf = (row: HTMLElement) => reviewed.get(row.dataset.article ?? '') ?? 0
  const shows: Readonly<Record<string, (row: HTMLElement) => boolean>> = {
    eyes: row => number(row, 'weight') > 0,
    open: row => doneOf(row) < number(row, 'total'),
    done: row => doneOf(row) >= number(row, 'total'),
    changed: row => row.dataset.changed === '1',
  }
  const list = filterList(
    row =>
      (shows[show.value]?.(row) ?? true) &&
      (publisher.value === '' || row.dataset.publisher === publisher.value) &&
      (year.value === '' || dateIn(row).startsWith(year.value)),
    'articles',
    search =>
      rememberChoices({
        search,
        show: show.value,
        publisher: publisher.value,
        year: year.value,
        sort: sort.value,
      }),
  )
  for (const row of list.rows) {
    const done = doneOf(row)
    if (done > 0) find('[data-progress]', row).textContent = `· ${done} of ${row.dataset.total} reviewed`
  }
  const reorder = () => list.order(orders[sort.value] ?? (() => 0))
  const recall = () => {
    const choices = new URLSearchParams(location.hash.slice(1))
    find<HTMLInputElement>('input[data-search]').value = choices.get('search') ?? ''
    for (const [select, name] of [
      [show, 'show'],
      [publisher, 'publisher'],
      [year, 'year'],
      [sort, 'sort'],
    ] as const) {
      const wanted = choices.get(name)
      if (wanted !== null && [...select.options].some(({ value }) => value === wanted)) select.value = wanted
    }
    reorder()
    list.refresh()
  }
  for (const select of [show, publisher, year]) select.addEventListener('change', list.refresh)
  sort.addEventListener('change', () => {
    reorder()
    list.refresh()
  })
  addEventListener('hashchange', recall)
  recall()
}

function reviewedFacts(store: VerdictStore): Map<string, number> {
  const reviewed = new Map<string, number>()
  for (const { article } of store.all()) reviewed.set(article, (reviewed.get(article) ?? 0) + 1)
  return reviewed
}

/** Keep the choices in the address, so that going back from an article finds the list as it was. */
function rememberChoices(choices: Readonly<Record<string, string>>): void {
  const kept = Object.entries(choices).filter(
    ([name, value]) =>
      value !== '' && !(name === 'show' && value === 'all') && !(name === 'sort' && value === 'eyes'),
  )
  const hash = new URLSearchParams(kept).toString()
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search)
}

import { find, findAll } from './elements.ts'
import { searchedWords } from './fold-words.ts'

/** What a row must be to stay, apart from the words searched for. */
export type Fits = (row: HTMLElement) => boolean

/** How rows are ordered. */
export type Order = (a: HTMLElement, b: HTMLElement) => number

/** A list that is searched as somebody types. */
export interface FilterList {
  rows: readonly HTMLElement[]
  refresh: () => void
  order: (order: Order) => void
}

/** Filter the rows of the page's list by the words in its search field, and by what else is asked. */
export function filterList(fits: Fits, noun: string, changed: (search: string) => void): FilterList {
  const list = find('[data-articles]')
  const rows = findAll('[data-words]', list)
  const search = find<HTMLInputElement>('input[data-search]')
  const words = new Map(rows.map(row => [row, row.dataset.words ?? '']))
  const refresh = () => {
    const wanted = searchedWords(search.value)
    let shown = 0
    for (const row of rows) {
      const own = words.get(row) ?? ''
      const stays = wanted.every(word => own.includes(word)) && fits(row)
      if (row.hidden === stays) row.hidden = !stays
      if (stays) shown++
    }
    find('[data-found]').textContent =
      `${shown.toLocaleString('en-GB')} of ${rows.length.toLocaleString('en-GB')} ${noun}`
    find('[data-none]').hidden = shown > 0
    changed(search.value)
  }
  search.addEventListener('input', refresh)
  find('[data-filters]').hidden = false
  return {
    rows,
    refresh,
    order: order => list.append(...[...rows].sort(order)),
  }
}

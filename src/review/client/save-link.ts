import { button, find } from './elements.ts'
import type { VerdictStore } from './verdict-store.ts'

/** Show in the page's head where verdicts are kept, and offer them as a file where nobody writes them. */
export function showSaving(store: VerdictStore): () => void {
  const place = find('[data-save]')
  const show = () => {
    const unsaved = store.unsaved()
    place.hidden = !store.served && store.all().length === 0 && unsaved === 0
    if (store.served) place.replaceChildren('Verdicts are saved as you go')
    else
      place.replaceChildren(
        unsaved > 0 ? `${unsaved} not yet in review.json ` : '',
        button('Download review.json', () => download(store.print())),
      )
  }
  show()
  return show
}

function download(content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'review.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

import { findAll } from './elements.ts'

/** What keys do on the page of an article. */
export interface KeyActions {
  step: (by: number) => void
  stepMention: (by: number) => void
  toWords: () => void
  toRow: () => void
  accept: () => void
  reject: () => void
  correct: () => void
  withdraw: () => void
}

const bindings: Readonly<Record<string, (actions: KeyActions) => void>> = {
  ArrowDown: ({ step }) => step(1),
  ArrowUp: ({ step }) => step(-1),
  j: ({ step }) => step(1),
  k: ({ step }) => step(-1),
  ArrowLeft: ({ toWords }) => toWords(),
  ArrowRight: ({ toRow }) => toRow(),
  Escape: ({ toRow }) => toRow(),
  n: ({ stepMention }) => stepMention(1),
  p: ({ stepMention }) => stepMention(-1),
  a: ({ accept }) => accept(),
  r: ({ reject }) => reject(),
  c: ({ correct }) => correct(),
  u: ({ withdraw }) => withdraw(),
}

/** Keys act where the focus is on a fact or its words alone: elsewhere they are the browser's and the reader's. */
const ON_FACTS = 'a[data-fact], mark, .judge button'

/** Listen to keys in the parts of the page that facts are walked over in. */
export function listenToKeys(actions: KeyActions): void {
  for (const part of findAll('[data-walk]'))
    part.addEventListener('keydown', event => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      const act = bindings[key]
      if (!act || ctrlKey || metaKey || altKey) return
      if (!(target instanceof HTMLElement) || !target.matches(ON_FACTS)) return
      event.preventDefault()
      act(actions)
    })
}

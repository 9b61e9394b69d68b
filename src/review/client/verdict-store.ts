import { printJson } from '../../model/print-json.ts'
import { mergeVerdicts, reviewOf, type Verdict, verdictKey, type Withdrawal } from '../verdicts/verdict.ts'
import { find } from './elements.ts'

declare global {
  interface Window {
    /** Verdicts that were there when the site was written; from `assets/verdicts.js`. */
    pressmarkVerdicts?: Verdict[]
  }
}

type Change = Verdict | Withdrawal

/** The verdicts that the pages of a site share, and how a change is kept. */
export interface VerdictStore {
  /** Whether changes are written beside the records at once. */
  served: boolean
  all: () => Verdict[]
  /** Keep a change; throws with words for people where it could not be kept. */
  change: (change: Change) => Promise<void>
  /** How many changes are not yet beside the records. */
  unsaved: () => number
  /** `review.json` with all verdicts. */
  print: () => string
}

/** Open the verdicts: written by the server where one serves the page, else kept in this browser. */
export function openVerdicts(): VerdictStore {
  const written = window.pressmarkVerdicts ?? []
  const token = find<HTMLMetaElement>('meta[name="pressmark-token"]').content
  return token ? servedStore(written, token) : storeOnDisk(written)
}

function servedStore(written: Verdict[], token: string): VerdictStore {
  let verdicts = written
  return {
    served: true,
    all: () => verdicts,
    unsaved: () => 0,
    print: () => printJson(reviewOf(verdicts)),
    async change(change) {
      const response = await fetch('/review.json', {
        method: 'PUT',
        headers: { 'content-type': 'application/json', 'x-pressmark-token': token },
        body: JSON.stringify(change),
      })
      if (!response.ok) throw new Error(await response.text())
      verdicts = mergeVerdicts(verdicts, [change])
    },
  }
}

function storeOnDisk(written: Verdict[]): VerdictStore {
  const root = new URL(find('main').dataset.root || './', location.href)
  const key = `pressmark-review:${root.pathname}`
  const changes = new Map(readChanges(key).map(change => [verdictKey(change), change]))
  const all = () => mergeVerdicts(written, [...changes.values()])
  // what has reached review.json and came back with the site is no change any more
  const known = new Map(written.map(verdict => [verdictKey(verdict), JSON.stringify(verdict)]))
  for (const [name, change] of changes)
    if (change.verdict === null ? !known.has(name) : known.get(name) === JSON.stringify(change))
      changes.delete(name)
  return {
    served: false,
    all,
    unsaved: () => changes.size,
    print: () => printJson(reviewOf(all())),
    async change(change) {
      changes.set(verdictKey(change), change)
      try {
        localStorage.setItem(key, JSON.stringify([...changes.values()]))
      } catch {
        throw new Error(
          'This browser keeps nothing for pages on disk: download review.json before you leave.',
        )
      }
    },
  }
}

function readChanges(key: string): Change[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? (kept as Change[]) : []
  } catch {
    return []
  }
}

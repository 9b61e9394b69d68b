import type { Provider } from '../../../../model/providers.ts'
import type { Focus } from '../focus.ts'
import { countBefore } from '../span-at.ts'

/** What leads to the first name of a sentence about it. */
const LEADS =
  /^(?:(?:Meanwhile|However|Elsewhere|By contrast|In contrast|Also),? )?(?:[Nn]earby |[Nn]eighbouring |[Tt]he )?$/

/** Find whom the sentence before one that begins at an offset is about: "Nearby X was rated inadequate in May. Its previous grade was". */
export function subjectBefore(at: number, { sentences, alike, source }: Focus): Provider | null {
  const own = sentences[countBefore(sentences, at + 1) - 1]
  const before = sentences[countBefore(sentences, at + 1) - 2]
  if (!own || !before || at - own.start > 2) return null
  const first = alike[countBefore(alike, before.start)]
  if (!first || first.end > before.end) return null
  const next = alike[countBefore(alike, before.start) + 1]
  if (next && next.start < before.end) return null
  return LEADS.test(source.slice(before.start, first.start)) ? first.provider : null
}

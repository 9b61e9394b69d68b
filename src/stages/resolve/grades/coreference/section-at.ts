import type { Provider } from '../../../../model/providers.ts'
import type { Focus } from '../focus.ts'
import { countBefore } from '../span-at.ts'

/** Find the provider whose name heads the section that an offset lies in. */
export const sectionAt = (at: number, { sections }: Focus): Provider | null =>
  sections[countBefore(sections, at) - 1]?.provider ?? null

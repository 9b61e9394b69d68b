import type { JudgementArea } from '../../../domain/ofsted/judgement-areas/judgement-area.ts'
import { judgementAreas } from '../../../domain/ofsted/judgement-areas.ts'
import { type RemitId, remits } from '../../../domain/ofsted/remits.ts'
import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import type { Provider } from '../../../model/providers.ts'

const SCHOOLS_CALLED_COLLEGES = /\bUTC\b|\bUniversity Technical College\b|\bStudio School\b/i

/** List the remits that a provider can fall in, the likeliest first. */
export function remitsOf({ kind, name }: Provider): RemitId[] {
  if (kind === 'college' && SCHOOLS_CALLED_COLLEGES.test(name)) return ['state-school']
  const fitting = remits
    .filter(remit => (remit.kinds as readonly string[]).includes(kind))
    .map(remit => remit.id)
  return kind === 'other' ? remits.map(remit => remit.id) : fitting
}

/** Find the area that an id means under a scale: the entry of its framework and time. */
export const areaUnder = (id: string, scale: Scale): JudgementArea | undefined =>
  judgementAreas.find(
    area =>
      area.id === id &&
      area.remits.includes(scale.remit) &&
      area.frameworks.includes(scale.framework) &&
      (!area.from || !scale.to || area.from <= scale.to) &&
      (!area.to || !scale.from || scale.from <= area.to),
  )

/** Tell whether any framework of a provider's remits has the area. */
export const hasArea = (id: string, provider: Provider): boolean =>
  id === 'training-phase'
    ? provider.kind === 'teacher-training'
    : judgementAreas.some(
        area => area.id === id && area.remits.some(remit => remitsOf(provider).includes(remit)),
      )

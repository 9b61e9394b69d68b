import type { JudgementArea } from '../../../domain/ofsted/judgement-areas/judgement-area.ts'
import { judgementAreas } from '../../../domain/ofsted/judgement-areas.ts'
import { type RemitId, remits } from '../../../domain/ofsted/remits.ts'
import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import type { Provider, ProviderKind } from '../../../model/providers.ts'

const SCHOOLS_CALLED_COLLEGES = /\bUTC\b|\bUniversity Technical College\b|\bStudio School\b/i

const INDEPENDENT = /\b(?:independent|prep|preparatory)\b/i

const areasById = new Map<string, JudgementArea[]>()
for (const area of judgementAreas) areasById.set(area.id, [...(areasById.get(area.id) ?? []), area])
const remitsByKind = new Map<ProviderKind, RemitId[]>()

/** List the remits that a provider can fall in, the likeliest first. */
export function remitsOf({ kind, name }: Provider): RemitId[] {
  if (kind === 'college' && SCHOOLS_CALLED_COLLEGES.test(name)) return ['state-school']
  if (kind === 'school')
    return INDEPENDENT.test(name) ? ['independent-school', 'state-school'] : ['state-school']
  const known = remitsByKind.get(kind)
  if (known) return known
  const fitting = remits
    .filter(remit => kind === 'other' || (remit.kinds as readonly string[]).includes(kind))
    .map(remit => remit.id)
  remitsByKind.set(kind, fitting)
  return fitting
}

/** Find the area that an id means under a scale: the entry of its framework and time. */
export const areaUnder = (id: string, scale: Scale): JudgementArea | undefined =>
  areasById
    .get(id)
    ?.find(
      area =>
        area.remits.includes(scale.remit) &&
        area.frameworks.includes(scale.framework) &&
        (!area.from || !scale.to || area.from <= scale.to) &&
        (!area.to || !scale.from || scale.from <= area.to),
    )

/** Tell whether any framework of a provider's remits has the area. */
export function hasArea(id: string, provider: Provider): boolean {
  if (id === 'training-phase') return provider.kind === 'teacher-training'
  // a boarding school's residential provision is inspected as social care
  if (id === 'helped-and-protected' && provider.kind === 'school') return true
  // firms that train call themselves academies
  if (id === 'apprenticeships' && provider.kind === 'school') return true
  const own = remitsOf(provider)
  return areasById.get(id)?.some(area => area.remits.some(remit => own.includes(remit))) ?? false
}

import type { JudgementArea } from '../../../domain/ofsted/judgement-areas/judgement-area.ts'
import { judgementAreas } from '../../../domain/ofsted/judgement-areas.ts'
import { type RemitId, remits } from '../../../domain/ofsted/remits.ts'
import type { Scale } from '../../../domain/ofsted/scales/scale.ts'
import { scales } from '../../../domain/ofsted/scales.ts'
import { collect } from '../../../model/collect.ts'
import type { Provider, ProviderKind } from '../../../model/providers.ts'

const SCHOOLS_CALLED_COLLEGES = /\bUTC\b|\bUniversity Technical College\b|\bStudio School\b/i

const NURSERY = /\bnursery\b/i
const INDEPENDENT = /\b(?:independent|prep|preparatory)\b/i

/** The remits of which some framework has an area, by its id. */
const remitsByArea = new Map<string, Set<RemitId>>()
for (const { id, remits: own } of judgementAreas)
  remitsByArea.set(id, new Set([...(remitsByArea.get(id) ?? []), ...own]))
const remitsByKind = new Map<ProviderKind, RemitId[]>()

/** List the remits that a provider can fall in, the likeliest first. */
export function remitsOf({ kind, name, adultLearning, agencyOnly }: Provider): RemitId[] {
  if (agencyOnly) return ['social-care']
  if (adultLearning) return ['further-education']
  if (kind === 'college' && SCHOOLS_CALLED_COLLEGES.test(name)) return ['state-school']
  if (kind === 'school')
    return INDEPENDENT.test(name)
      ? ['independent-school', 'state-school']
      : NURSERY.test(name)
        ? ['state-school', 'early-years']
        : ['state-school']
  const known = remitsByKind.get(kind)
  if (known) return known
  const fitting = collect(
    remits.filter(remit => kind === 'other' || (remit.kinds as readonly string[]).includes(kind)),
    remit => remit.id,
  )
  remitsByKind.set(kind, fitting)
  return fitting
}

/** What each scale calls its areas, by id: the entry of its framework and time. */
const areasByScale = new Map<Scale, Map<string, JudgementArea>>()
for (const scale of scales) {
  const areas = new Map<string, JudgementArea>()
  for (const area of judgementAreas) if (!areas.has(area.id) && isUnder(area, scale)) areas.set(area.id, area)
  areasByScale.set(scale, areas)
}

/** Find the area that an id means under a scale. */
export const areaUnder = (id: string, scale: Scale): JudgementArea | undefined =>
  areasByScale.get(scale)?.get(id)

function isUnder(area: JudgementArea, scale: Scale): boolean {
  return (
    area.remits.includes(scale.remit) &&
    area.frameworks.includes(scale.framework) &&
    (!area.from || !scale.to || area.from <= scale.to) &&
    (!area.to || !scale.from || scale.from <= area.to)
  )
}

/** Tell whether any framework of a provider's remits has the area. */
export function hasArea(id: string, provider: Provider): boolean {
  if (id === 'training-phase') return provider.kind === 'teacher-training'
  // a boarding school's residential provision is inspected as social care
  if (/^(?:helped-and-protected|leaders-and-managers)$/.test(id) && provider.kind === 'school') return true
  // firms that train call themselves academies
  if (id === 'apprenticeships' && provider.kind === 'school') return true
  const having = remitsByArea.get(id)
  return having !== undefined && remitsOf(provider).some(remit => having.has(remit))
}

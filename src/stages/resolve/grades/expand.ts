import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { AreaWords, GradeMention } from '../../../model/grades.ts'
import { reject } from '../../../model/mentions.ts'
import type { Provider } from '../../../model/providers.ts'
import { widened } from './akin-areas.ts'
import { providersOf } from './coreference/providers-of.ts'
import type { Focus } from './focus.ts'
import { hasArea } from './remits-of.ts'
import type { Unit } from './unit.ts'

/** Make a unit of each provider and area that a mention names; the mention itself becomes the first, copies the others. */
export function expand(mention: GradeMention, focus: Focus): { units: Unit[]; mentions: GradeMention[] } {
  const { reading } = mention
  const named = gather(reading.holders, holder => providersOf(holder, mention.start, focus))
  const providers = [...new Set(fitOutcome(fitAreas(named, mention, focus), mention, focus))]
  if (providers.some(provider => isOfPrisons(mention, provider))) {
    reject(mention, 'grade/other-inspectorate', 'bare numbers are what prison inspectors give')
    return { units: [], mentions: [mention] }
  }
  if (providers.length === 0) reject(mention, 'grade/unknown-holder', 'it cannot be told who has it')
  const units: Unit[] = []
  for (const provider of providers) {
    const known = collect(reading.areas, area => (isKnown(area, provider) ? area : widened(area))).filter(
      area => isKnown(area, provider),
    )
    const areas = known.filter(area => !isWholeOf(area, provider))
    if (reading.areas.length > 0 && known.length === 0 && !reading.spread && !reading.whole) continue
    const whole = areas.length === 0 || reading.whole || (reading.spread && !isProgress(mention))
    for (const area of [...(whole ? [null] : []), ...areas]) {
      const own = units.length === 0 ? mention : copyOf(mention)
      own.provider = provider
      units.push({
        mention: own,
        provider,
        area,
        standing: null,
        sure: false,
        inspected: mention.inspected,
        published: mention.published,
      })
    }
  }
  if (units.length === 0) reject(mention, 'grade/no-such-area', 'no framework of this provider has the area')
  return { units, mentions: units.length > 0 ? collect(units, unit => unit.mention) : [mention] }
}

// "insufficient progress in all three themes: A, B and C": monitoring visits give no grade for the whole
const isProgress = ({ reading: { wording } }: GradeMention): boolean =>
  wording.kind === 'named' && wording.grade.endsWith('-progress')

const isKnown = (area: AreaWords, provider: Provider): boolean =>
  area.areas.some(id => hasArea(id, provider)) || isWholeOf(area, provider)

// "scored 2 out of 4 for safety", of a prison: by the inspectorate of prisons
const isOfPrisons = ({ reading, words }: GradeMention, { kind }: Provider): boolean =>
  kind === 'prison-education' && reading.wording.kind === 'number' && !/grade/i.test(words)

// "there education was graded good", of a prison, "the council's adult learning", "its adoption service": all that is inspected
const isWholeOf = ({ words, areas }: AreaWords, { kind, adultLearning, agencyOnly }: Provider): boolean =>
  (kind === 'prison-education' && /^education(?:,? (?:training|skills) and work)?$/.test(words)) ||
  (adultLearning === true && areas.every(id => id === 'adult-learning')) ||
  (agencyOnly === true && areas.every(id => id === 'adoption-performance'))

// a SEND outcome is of a local area: of the authority
function fitOutcome(
  providers: readonly Provider[],
  { rule }: GradeMention,
  { providers: all }: Focus,
): Provider[] {
  if (rule !== 'grade/send-outcome') return [...providers]
  const fitting = providers.filter(({ kind }) => kind === 'local-authority')
  const first = all.find(({ kind }) => kind === 'local-authority')
  return fitting.length > 0 ? fitting : first ? [first] : []
}

const copyOf = (mention: GradeMention): GradeMention => ({
  ...mention,
  because: [...(mention.because ?? [])],
})

// "help and protection is inadequate" in a paragraph on a school: of the council spoken of before
function fitAreas(
  providers: readonly Provider[],
  { reading, start }: GradeMention,
  { places, main }: Focus,
): Provider[] {
  if (reading.areas.length === 0 || reading.holders.some(holder => holder.kind === 'named'))
    return [...providers]
  const fits = (provider: Provider): boolean => reading.areas.some(area => isKnown(area, provider))
  return gather(providers, provider => {
    if (fits(provider)) return [provider]
    const before = places.findLast(place => place.start < start && fits(place.provider))
    return before ? [before.provider] : main && fits(main) ? [main] : [provider]
  })
}

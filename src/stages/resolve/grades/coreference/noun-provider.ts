import type { Holder } from '../../../../model/grades.ts'
import type { Provider } from '../../../../model/providers.ts'
import { type Focus, isMostly, type Place } from '../focus.ts'
import { countBefore, spanAt } from '../span-at.ts'
import { fittingOf } from './fitting-of.ts'
import { passedOver } from './in-passing.ts'
import { isOfAnother } from './of-another.ts'
import { isSort, itemAt } from './of-sort.ts'
import { sectionAt } from './section-at.ts'
import { spokenOf } from './spoken-of.ts'

/** Words for the parts of a training of teachers. */
const PHASE = /^(?:primary|secondary)/
/** What only a training of teachers has. */
const TRAINING = /^(?:phases?|courses?|programmes?)$/
/** Kinds that are no school, nursery or home, whatever stands beside. */
const NO_SCHOOL: ReadonlySet<string> = new Set(['local-authority'])
const THAT = /\b[Tt]hat $/

/** What a grade is to whoever has it: "a boost for a nursery that was", "For a nursery that was". */
const EVALUATED =
  /\b(?:achievement|blow|boost|change|comeback|comedown|decline|disappointment|fall|feat|improvement|journey|jump|leap|milestone|moment|news|rebuke|recovery|relief|result|reversal|rise|setback|shock|slump|step|success|transformation|triumph|tumble|turnabout|turn-?around|verdict|vindication)\b[^.;:]{0,30}? (?:for|to) an? (?:[\w'-]+ ){0,3}$|(?:^|[.!?\n]['"’”]? ?)For an? (?:[\w'-]+ ){0,3}$/i

/** What leads to a name beside the subject: "merged with X", "better than X". */
const BESIDE = /\b(?:with|than|unlike|from|like|behind|against|replaced|to|near) (?:the )?$/

/** Find the provider that a noun means: "the nursery", "a council that was". */
export function nounProvider(holder: Extract<Holder, { kind: 'noun' }>, focus: Focus): Provider | null {
  const { kinds, words, at, definite } = holder
  const { main, providers, lead } = focus
  const passed = definite ? passedOver(at, false, focus) : null
  if (passed) return passed
  const fits = (provider: Provider): boolean =>
    kinds.length === 0 ||
    kinds.includes(provider.kind) ||
    provider.kind === 'other' ||
    (provider.agencyOnly === true && kinds.some(kind => /-agency$/.test(kind))) ||
    (provider.kind === 'teacher-training' && PHASE.test(words))
  if (!definite && at > lead) return main && fits(main) && isEvaluated(at, focus) ? main : null
  if (kinds.length === 0) return spokenOf(at, focus)
  if (definite && isSort(words)) {
    const item = itemAt(at, focus)
    if (item && fits(item)) return item
  }
  const fitting = fittingOf(words, fits, focus)
  const count = countBefore(fitting, at)
  // "That nursery had been good": the one named last
  if (THAT.test(focus.source.slice(Math.max(0, at - 5), at))) {
    const named = focus.all.slice(0, countBefore(focus.all, at)).findLast(({ provider }) => fits(provider))
    if (named) return named.provider
  }
  const before = centralOf(fitting, count - 1, focus)
  if (definite && before && isOfAnother(words, before.end, at, focus)) return null
  if (before && definite && before.start >= (spanAt(focus.lines, at)?.start ?? 0)) return before.provider
  const section = sectionAt(at, focus)
  if (section && fits(section)) return section
  const isMain = main !== null && fits(main)
  if (isMain && definite && isMostly(main, fitting)) return main
  if (before && definite) return before.provider
  if (isMain && (definite || fitting.length < 6)) return main
  const next = fitting[count]
  if (next) return next.provider
  return providers.length === 1 &&
    !NO_SCHOOL.has(main?.kind ?? 'other') &&
    !TRAINING.test(words) &&
    kinds[0] !== 'local-authority'
    ? main
    : null
}

const isEvaluated = (at: number, { source }: Focus): boolean =>
  EVALUATED.test(source.slice(Math.max(0, at - 90), at))

// a name, or the one before it in its sentence where it only stands beside that
function centralOf(places: readonly Place[], at: number, { sentences, source }: Focus): Place | undefined {
  const [place, other] = [places[at], places[at - 1]]
  if (!place || !other || !BESIDE.test(source.slice(Math.max(0, place.start - 14), place.start))) return place
  const sentence = spanAt(sentences, place.start)
  return sentence && other.start >= sentence.start ? other : place
}

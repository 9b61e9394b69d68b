import type { Holder } from '../../../model/grades.ts'
import type { Provider } from '../../../model/providers.ts'
import type { Span } from '../../../model/span.ts'
import { type Focus, isMostly, type Place } from './focus.ts'
import { passedOver } from './in-passing.ts'
import { isQuoted } from './is-quoted.ts'
import { ofPhase } from './of-phase.ts'
import { countBefore, spanAt } from './span-at.ts'

const PERSONAL = /^(?:s?he|her|hers|him|his)$/
/** Words for the parts of a training of teachers. */
const PHASE = /^(?:primary|secondary)/
/** What only a training of teachers has. */
const TRAINING = /^(?:phases?|courses?|programmes?)$/
/** Kinds that are no school, nursery or home, whatever stands beside. */
const NO_SCHOOL: ReadonlySet<string> = new Set(['local-authority'])

/** Tell whom a holder means; none where it cannot be told. */
export function providersOf(holder: Holder, at: number, focus: Focus): Provider[] {
  if (holder.kind === 'named') return [holder.provider]
  if (holder.kind === 'main') return focus.main ? [focus.main] : []
  if (holder.kind === 'count') return lastProviders(holder.count, holder.kinds, holder.at, focus)
  if (holder.kind === 'noun') return found(nounProvider(holder, focus))
  if (holder.words === 'there') return found(lastBefore(holder.at, focus))
  if (/^(?:former|latter)$/.test(holder.words))
    return lastProviders(2, [], holder.at, focus).slice(...(holder.words === 'former' ? [0, 1] : [1, 2]))
  if (WRITERS.test(holder.words) && focus.main && !isQuoted(holder.at || at, focus))
    return [serviceBefore(holder.at || at, focus) ?? focus.main]
  const spoken =
    (/^it$/i.test(holder.words) ? passedOver(holder.at || at, true, focus) : null) ??
    (ITS.test(holder.words) ? subjectBefore(holder.at, focus) : null) ??
    spokenOf(holder.at || at, focus)
  return found(
    PERSONAL.test(holder.words) && !(spoken && isPerson(spoken)) ? personBefore(holder.at, focus) : spoken,
  )
}

/** What stands for the subject of the sentence before. */
const ITS = /^(?:it|its)$/

// "Nearby X was rated inadequate in May. Its previous grade was": X, where its sentence begins with it
function subjectBefore(at: number, { sentences, alike, source }: Focus): Provider | null {
  const own = sentences[countBefore(sentences, at + 1) - 1]
  const before = sentences[countBefore(sentences, at + 1) - 2]
  if (!own || !before || at - own.start > 2) return null
  const first = alike[countBefore(alike, before.start)]
  if (!first || first.end > before.end) return null
  const next = alike[countBefore(alike, before.start) + 1]
  if (next && next.start < before.end) return null
  return LEADS.test(source.slice(before.start, first.start)) ? first.provider : null
}
const LEADS =
  /^(?:(?:Meanwhile|However|Elsewhere|By contrast|In contrast|Also),? )?(?:[Nn]earby |[Nn]eighbouring |[Tt]he )?$/

// "Our adult learning service has its report card. We were graded good", in a council's release: the service
function serviceBefore(at: number, focus: Focus): Provider | null {
  const last = focus.main?.kind === 'local-authority' ? lastBefore(at, focus) : null
  return last && last.kind !== 'local-authority' ? last : null
}

/** Words of whoever writes: "we were graded good", in a letter from the school. */
const WRITERS = /^(?:our|ours|us|we)$/

// "Jane Field left Alder House in May. She was rated good": Jane Field
function personBefore(at: number, { places }: Focus): Provider | null {
  for (let i = countBefore(places, at) - 1; i >= 0; i--) {
    const { provider } = places[i] as Place
    if (isPerson(provider)) return provider
  }
  return null
}

const isPerson = ({ mentions }: Provider): boolean =>
  mentions.some(({ rule }) => rule === 'provider/childminder')

const found = (provider: Provider | null): Provider[] => (provider ? [provider] : [])

// whoever was named last
const lastBefore = (at: number, { alike, main }: Focus): Provider | null =>
  alike[countBefore(alike, at) - 1]?.provider ?? main

const sectionAt = (at: number, { sections }: Focus): Provider | null =>
  sections[countBefore(sections, at) - 1]?.provider ?? null

// the subject of the sentence so far, else of one before it in the paragraph, else of the section, else whom most is about, else of the nearest sentence before that names one
function spokenOf(at: number, focus: Focus, depth = 0): Provider | null {
  const { sentences, lines, main } = focus
  const own = spanAt(sentences, at)
  const inside = own && subjectIn(own.start, at, focus)
  if (inside) return inside.provider
  const places = focus.alike
  const last = places[countBefore(places, at) - 1]
  const line = spanAt(lines, at)
  const isHere = last !== undefined && last.start >= (line?.start ?? 0)
  const section = sectionAt(at, focus)
  if (!isHere && section) return section
  if (!last || (!isHere && focus.isMostly)) return main
  if (!isHere && main && isPassedBy(last, focus)) return main
  const sentence = spanAt(sentences, last.start)
  if (!sentence) return last.provider
  // "The school, which shares a site with X, was good. Teaching was": of the school
  if (depth < DEEPEST && goesOnAt(sentence, last, focus)) return spokenOf(sentence.start, focus, depth + 1)
  // "X kept its grade, and Y is now good. Its leadership": of Y
  const lead = focus.source.slice(Math.max(sentence.start, last.start - 14), last.start)
  if (CONTRAST.test(lead)) return last.provider
  return centreOf(sentence, last, focus)?.provider ?? last.provider
}

/** So many sentences in a row may go on about whoever was spoken of before. */
const DEEPEST = 4
/** How a sentence goes on about whoever was spoken of before, whomever it names besides. */
const GOES_ON =
  /^["'\u2018\u201c\s]*(?:(?:and|but|yet|so|now|then|since then|last year|however|today),? )?(?:it|its|they|their|the (?:[a-z-]+ ){0,2}?(?:academy|agency|authority|charity|college|company|council|firm|home|jail|nursery|playgroup|pre-school|prison|provider|school|secondary|primary|setting))(?:'s|\u2019s)?\b[^:;]*\b(?:alongside|as|at|behind|beside|by|for|from|in|into|joined|joins|left|like|near|of|replaced|than|to|unlike|with|[a-z]+ed) (?:the |nearby |neighbouring )?$/i
/** "It was all change at": nobody is "it". */
const EXPLETIVE = /^\W*(?:[a-z]+,? )?it(?:'s|\u2019s| is| was| has been| had been)\b/i

function goesOnAt(sentence: Span, last: Place, { alike: places, source }: Focus): boolean {
  const first = places[countBefore(places, sentence.start)] ?? last
  const before = source.slice(sentence.start, Math.min(first.start, sentence.start + 160))
  return GOES_ON.test(before) && !EXPLETIVE.test(before)
}

// the first name of a sentence, or what its council has: "Orme is proud of Larch House, its home for boys"
function centreOf(sentence: Span, last: Place, { alike: places, source }: Focus): Place | undefined {
  const first = places[countBefore(places, sentence.start)]
  const isOwned =
    first?.provider.kind === 'local-authority' &&
    last.provider.kind !== 'local-authority' &&
    OWNED.test(source.slice(last.end, last.end + 24))
  return isOwned ? last : first
}
const OWNED = /^, (?:its|one of (?:its|the council's)|the council's|their)\b/

/** What leads to somebody beside whom the story is about: "at nearby X", "our friends at X". */
const BESIDE_MAIN =
  /\b(?:nearby|neighbouring|next[- ]door|(?:colleagues|counterparts?|friends|neighbours?|partners?|rivals?|sister (?:school|home|nursery|college))(?: and (?:friends|neighbours))?,?(?: (?:at|over at|down the road at|up the road at|in))?|across the (?:road|river|street|valley) (?:at|in|from)) (?:the )?$/i

// in another paragraph than the name: of whom the story is about, where that one is named beside it or the name is said to be a neighbour's
function isPassedBy(last: Place, { main, alike: places, lines, source }: Focus): boolean {
  if (!main || last.provider === main) return false
  if (BESIDE_MAIN.test(source.slice(Math.max(0, last.start - 48), last.start))) return true
  const line = spanAt(lines, last.start)
  const first = line && places[countBefore(places, line.start)]
  return first !== undefined && first.provider === main && first.start < last.start
}

/** What a clause of its own begins with. */
const CONTRAST = /(?:;|\bwhile|\bwhereas|\bbut|, and) (?:at |in |the )?$/

/** What leads to the place of a clause: "X fell back in May and in Y they are still inadequate". */
const WHERE = /\b(?:and|yet|then) (?:at|in) (?:the )?$/

/** What stands between a place and what is there: "X compared with Y, its neighbour over the water, where services are". */
const AT_PLACE = /^(?: \([^)]{1,40}\))?(?:, [^,.;]{2,60})?, (?:where|whose)(?: [a-z']{1,12}){0,3} $/

// "X is good, while Y was told it must improve": Y; else the first of the sentence
function subjectIn(start: number, at: number, { places, source }: Focus): Place | undefined {
  const from = countBefore(places, start)
  for (let i = countBefore(places, at) - 1; i > from; i--) {
    const place = places[i] as Place
    const lead = source.slice(Math.max(start, place.start - 14), place.start)
    if (AT_PLACE.test(source.slice(place.end, at))) return place
    if (CONTRAST.test(lead) || (WHERE.test(lead) && /^,? $/.test(source.slice(place.end, at)))) return place
  }
  const first = places[from]
  if (!first || first.start >= at) return undefined
  // "Orme's neighbour, Tarn, lost its own grade"
  const beside = places[from + 1]
  if (beside && beside.start < at && NEIGHBOUR.test(source.slice(first.end, beside.start))) return beside
  // "Orme Council is to shut Larch House after it was": what a council has
  const next = places[from + 1]
  return first.provider.kind === 'local-authority' &&
    next &&
    next.start < at &&
    next.provider.kind !== 'local-authority' &&
    AFTERWARDS.test(source.slice(next.end, at))
    ? next
    : first
}

/** Between whoever is named and who is its neighbour. */
const NEIGHBOUR = /^(?:['\u2019]s)? (?:[a-z-]+ ){0,2}?(?:neighbours?|rivals?|sister [a-z]+|twin),? $/

/** What goes on about the last one named. */
const AFTERWARDS =
  /^[^.;:]{0,60}\b(?:after|because|since|when|which|although|though|as|before)\b[^.;:]{0,30}$/

function nounProvider(holder: Extract<Holder, { kind: 'noun' }>, focus: Focus): Provider | null {
  const { kinds, words, at, definite } = holder
  const { main, providers, lead } = focus
  const passed = definite ? passedOver(at, false, focus) : null
  if (passed) return passed
  const fits = (provider: Provider): boolean =>
    kinds.length === 0 ||
    kinds.includes(provider.kind) ||
    provider.kind === 'other' ||
    (provider.kind === 'teacher-training' && PHASE.test(words))
  if (!definite && at > lead) return main && fits(main) && isEvaluated(at, focus) ? main : null
  if (kinds.length === 0) return spokenOf(at, focus)
  if (definite && SORT.test(words)) {
    const item = itemAt(at, focus)
    if (item && fits(item)) return item
  }
  const fitting = fittingOf(words, fits, focus)
  const count = countBefore(fitting, at)
  // "That nursery had been good": the one named last
  if (THAT.test(focus.source.slice(Math.max(0, at - 5), at)) && count > 0)
    return (fitting[count - 1] as Place).provider
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

const THAT = /\b[Tt]hat $/
/** What a grade is to whoever has it: "a boost for a nursery that was". */
const EVALUATED =
  /\b(?:achievement|blow|boost|change|comeback|decline|disappointment|fall|feat|improvement|journey|jump|leap|milestone|moment|news|rebuke|recovery|relief|result|reversal|rise|setback|shock|slump|step|success|transformation|triumph|turnabout|turn-?around|verdict|vindication)\b[^.;:]{0,30}? for an? (?:[\w'-]+ ){0,3}$/i

const isEvaluated = (at: number, { source }: Focus): boolean =>
  EVALUATED.test(source.slice(Math.max(0, at - 90), at))

/** What leads to a name beside the subject: "merged with X", "better than X". */
const BESIDE = /\b(?:with|than|unlike|from|like|behind|against|replaced|to|near) (?:the )?$/

// a name, or the one before it in its sentence where it only stands beside that
function centralOf(places: readonly Place[], at: number, { sentences, source }: Focus): Place | undefined {
  const [place, other] = [places[at], places[at - 1]]
  if (!place || !other || !BESIDE.test(source.slice(Math.max(0, place.start - 14), place.start))) return place
  const sentence = spanAt(sentences, place.start)
  return sentence && other.start >= sentence.start ? other : place
}

/** How far back a noun looks for another of its sort, in code units. */
const BACK = 700

// "My own report put a nursery near Orme into special measures. The nursery": one that is not named
function isOfAnother(words: string, from: number, at: number, { source }: Focus): boolean {
  const text = source.slice(Math.max(from, at - BACK), at)
  const noun = words.replace(/'s$/, '').split(' ').at(-1) ?? ''
  const place = text.search(ANOTHER)
  // "Alder Bank, a home in Orme": what it is itself
  return place > APPOSED && text.slice(place).match(ANOTHER)?.[1] === noun
}
const APPOSED = 2
const ANOTHER =
  /(?<!\b(?:is|was|are|were|be|been|being|as|become|became|like|of|such|for) )\ban? (?:[a-z-]+ ){0,2}(school|nursery|college|home|prison|council|agency) (?:in|near|outside|on the edge of) (?:the )?[A-Z]/

// the names of providers that a noun can mean; those in passing where there are no others
function fittingOf(
  words: string,
  fits: (provider: Provider) => boolean,
  { places, all, byNoun }: Focus,
): readonly Place[] {
  const known = byNoun.get(words)
  if (known) return known
  const central = places.filter(({ provider }) => fits(provider))
  const fitting = ofSort(
    words,
    ofPhase(words, central.length > 0 ? central : all.filter(({ provider }) => fits(provider))),
  )
  byNoun.set(words, fitting)
  return fitting
}

const SORT = /^(?:the )?(?:borough|city|county)(?='|$| council)/

// "Orme had a harder month. The county is now": the only one that its paragraph has named, by a bare name
function itemAt(at: number, { places, lines }: Focus): Provider | null {
  const line = spanAt(lines, at)
  const own = line ? places.slice(countBefore(places, line.start), countBefore(places, at)) : []
  const [first] = own
  return first && BARE.test(first.provider.name) && own.every(({ provider }) => provider === first.provider)
    ? first.provider
    : null
}
const BARE = /^(?!.*\b(?:borough|city|council|county)\b)/i

// "the city", "the county": the council of that sort, where another is of another
function ofSort(words: string, places: readonly Place[]): readonly Place[] {
  const sort = SORT.exec(words)?.[0]
  if (!sort) return places
  const isOf = ({ provider }: Place): boolean =>
    provider.mentions.some(({ name }) => name.toLowerCase().includes(sort)) ||
    (sort === 'county' && /shire$/.test(provider.name))
  const own = places.filter(isOf)
  return own.length > 0 ? own : places
}

function lastProviders(
  count: number,
  kinds: readonly string[],
  at: number,
  { places, providers }: Focus,
): Provider[] {
  const fits = (provider: Provider): boolean => kinds.length === 0 || kinds.includes(provider.kind)
  const last: Provider[] = []
  for (let i = countBefore(places, at) - 1; i >= 0 && last.length < count; i--) {
    const { provider } = places[i] as Place
    if (fits(provider) && !last.includes(provider)) last.unshift(provider)
  }
  if (last.length === count) return last
  const all = providers.filter(fits)
  return all.length === count ? all : []
}

import type { AreaWords, Holder } from '../../../../model/grades.ts'
import { backedSet, frontedSet, spokenSet } from '../area-sets.ts'
import { apposedArea, frontedArea, groupedAreas, whereArea } from '../areas-in-sentence.ts'
import { type Claim, type Context, whoeverAt } from '../claim.ts'
import { findSubject, type Place } from '../find-subject.ts'
import { type Naming, namedAll, readNaming } from '../holders.ts'
import { hereArea, ownOf, pronounArea, theirArea } from '../spoken-areas.ts'
import type { Stream, Term } from '../term.ts'
import { areasAhead } from './areas-ahead.ts'
import { areasOfClause } from './areas-of-clause.ts'
import { holdersAround } from './holders-around.ts'
import { isFragment, isOfArea } from './of-topic.ts'
import { goesOn, placeAfter } from './spoken-of.ts'
import { verdictHolders } from './verdict-subject.ts'

/** Whose grade it is and in what areas; indices count terms. */
export interface Whose {
  holders: Holder[]
  areas: AreaWords[]
  /** Where the words that name them begin. */
  start: number
  areaStart: number | null
  nobody: boolean
}

/** Read whose grade it is, from where the rule says that they are named. */
export function readHolders(stream: Stream, place: Place, before: readonly Claim[], context: Context): Whose {
  const { grade, verb, rule, complement } = place
  const subject = findSubject(stream, place)
  const naming = subject ? readNaming(stream, subject) : null
  const previous = before.findLast(claim => !claim.mention.rejected && !claim.nobody)
  const whose: Whose = {
    holders: [],
    areas: areasOfClause(stream, place, subject, naming, context),
    start: rule.id === 'grade/for-area' ? verb : Math.min(subject?.start ?? verb, verb),
    areaStart: naming?.areas.length && rule.id !== 'grade/for-area' ? (subject?.start ?? null) : null,
    nobody: false,
  }
  if (whose.areas.length === 0) whose.areas = [...backedSet(stream, grade, context)]
  // "Leadership shone and so did care leavers, both being judged good"
  const both = naming && naming.areas.length === 1 ? groupedAreas(stream, verb) : []
  if (both.length === 2) whose.areas = both
  if (previous && goesOn(stream, verb)) whose.holders = previous.mention.reading.holders.slice()
  else if (
    complement.providers.length > 0 &&
    (!naming || naming.holders.length === 0 || rule.holder === 'after' || isCounted(stream, place))
  )
    whose.holders = namedAll(complement.providers)
  else if (isGiver(naming, stream, place)) whose.holders = [whoeverAt((stream.terms[grade] as Term).start)]
  else if (naming && naming.holders.length > 0) {
    const isPronoun = naming.holders[0]?.kind === 'pronoun' && whose.areas.length === 0
    if (whose.areas.length === 0) {
      const set = isPronoun ? spokenSet(stream, verb, grade, context) : []
      whose.areas = set.length > 0 ? [...set] : pronounArea(naming, stream, subject, context)
    }
    // "They were judged inadequate in Orme", of care leavers
    const place = isPronoun && whose.areas.length > 0 ? placeAfter(stream, grade) : null
    whose.holders = place ? [place] : naming.holders
    if (whose.areas.length === 0) whose.areas = [...frontedSet(stream, verb, context)]
    if (whose.areas.length === 0 && subject) whose.areas = areasAhead(stream, subject)
    const theirs = whose.areas.length === 0 ? ownOf(stream, verb) : null
    if (theirs) {
      whose.areas = [theirs]
      whose.holders = [whoeverAt((stream.terms[grade] as Term).start)]
    }
  } else {
    const at = (stream.terms[grade] as Term).start
    const inside = naming ? [] : [...apposedArea(stream, verb), ...groupedAreas(stream, verb)]
    const both = naming || inside.length > 0 ? inside : spokenSet(stream, verb, grade, context)
    if (both.length > 0) whose.areas = [...both]
    const here =
      hereArea(stream, verb, context) ?? (rule.id === 'grade/rating-of' ? context.judgedArea() : null)
    if (here && whose.areas.length === 0) whose.areas = [here]
    const holders =
      both.length > 0
        ? [whoeverAt(at)]
        : (holdersAround(stream, place, at, subject, naming, previous) ?? verdictHolders(stream, place))
    const theirs = holders
      ? null
      : (theirArea(stream, verb, context) ?? frontedArea(stream, verb) ?? whereArea(stream, verb))
    if (theirs) whose.areas = [theirs]
    const isOfTopic = theirs !== null || isFragment(stream, place) || isOfArea(stream, place)
    whose.holders = holders ?? (isOfTopic ? [whoeverAt(at)] : [])
    whose.nobody = !holders && !isOfTopic
  }
  return whose
}

// "two of the three that X runs are good (A and B)": A and B
const isCounted = ({ terms, shape }: Stream, { grade, verb }: Place): boolean =>
  terms[grade + 1]?.text === 'namely' && /#[^BJVKM]*[pw]/.test(shape.slice(0, verb))

// "He gave twos for behaviour": whoever got them
const isGiver = (naming: Naming | null, { terms }: Stream, { verb, rule, complement }: Place): boolean =>
  rule.id === 'grade/received' &&
  complement.areas.length > 0 &&
  (!naming || naming.holders.length === 0) &&
  /^(?:he|she)$/.test(terms[verb - 1]?.text ?? '') &&
  /^(?:awarded|awards|gave|gives|handed)$/.test(terms[verb]?.text ?? '')

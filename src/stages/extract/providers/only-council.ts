import { collect } from '../../../model/collect.ts'
import { knownAuthority } from './authorities.ts'
import { isPersonLike } from './name-bounds.ts'
import type { Setting } from './provider-rule.ts'
import type { Topic } from './topic.ts'

/** What a line speaks of that tells of whoever was inspected. */
const INSPECTED = /\b(?:inspect(?:ed|ion|ors?)|ofsted|rated|rating|report)\b/

/** Choose the council that a story on councils is about where no rule finds one: the one that it speaks of most by a name that Ofsted knows, beside a grade. */
export function onlyCouncil(topics: readonly Topic[], { main }: Setting): Topic | null {
  if (main !== 'local-authority') return null
  const weighed = collect(topics.filter(mayBe), topic => ({ topic, places: topic.places.length })).sort(
    (a, b) => b.places - a.places,
  )
  const [first, second] = weighed
  return first && second?.places !== first.places ? first.topic : null
}

const mayBe = ({ places }: Topic): boolean =>
  knownAuthority(places[0]?.reading.name ?? '') !== undefined &&
  places.every(({ sign, run }) => sign.score >= 0 && !isPersonLike(run, 0, run.words.length - 1)) &&
  places.some(({ run, sign }) => !sign.isHeading && run.graded && INSPECTED.test(run.lower))

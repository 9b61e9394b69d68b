import { reject } from '../../../model/mentions.ts'
import { nameKey } from '../../../model/name-key.ts'
import { perSettings, type Settings } from '../../../model/settings.ts'
import { keysOf, type NameCandidate, type WordedLine } from './name-spot.ts'
import { classesOf, GIVEN } from './word-classes.ts'

const keysIn = (names: readonly string[] = []) =>
  new Set(names.map(name => name.split(/\s+/).map(nameKey).join(' ')))
const givenNamesOf = perSettings(({ givenNames }) => keysIn(givenNames))
const placesOf = perSettings(({ places }) => keysIn(places))

/** Mark the words that settings list as given names. */
export function markGivenNames(lines: readonly WordedLine[], settings: Settings): void {
  const given = givenNamesOf(settings)
  for (const { words } of lines)
    for (const word of words) if (given.has(word.key)) word.classes = classesOf(word.key) | GIVEN
}

/** Reject candidates of the names of places that settings list, but for those with a title. */
export function rejectListedPlaces(candidates: readonly NameCandidate[], settings: Settings): void {
  const places = placesOf(settings)
  for (const candidate of candidates)
    if (candidate.honorifics.length === 0 && places.has(keysOf(candidate).join(' ')))
      reject(candidate.mention, 'person/listed-place', 'a place of that name in the configuration')
}

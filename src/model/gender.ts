import { MENS_GIVEN_NAMES } from '../domain/english/mens-given-names.ts'
import { WOMENS_GIVEN_NAMES } from '../domain/english/womens-given-names.ts'

export type Gender = 'female' | 'male'

const words = (list: string) => list.trim().split(/\s+/)
/** A name of both lists counts as a woman's. */
const named: ReadonlyMap<string, Gender> = new Map([
  ...words(MENS_GIVEN_NAMES).map(name => [name, 'male'] as const),
  ...words(WOMENS_GIVEN_NAMES).map(name => [name, 'female'] as const),
])

/** Tell whose a given name is, lower case without accents; null where either's or unknown. */
export function genderOfName(name: string): Gender | null {
  const whole = named.get(name)
  if (whole === 'female' || !name.includes('-')) return whole ?? null
  const part = named.get(name.slice(0, name.indexOf('-')))
  return part === 'female' ? part : (whole ?? part ?? null)
}

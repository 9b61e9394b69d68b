import { GIVEN_NAMES_A_C } from '../domain/english/given-names-a-c.ts'
import { GIVEN_NAMES_D_J } from '../domain/english/given-names-d-j.ts'
import { GIVEN_NAMES_K_O } from '../domain/english/given-names-k-o.ts'
import { GIVEN_NAMES_P_Z } from '../domain/english/given-names-p-z.ts'

const GIVEN: ReadonlySet<string> = new Set(
  `${GIVEN_NAMES_A_C} ${GIVEN_NAMES_D_J} ${GIVEN_NAMES_K_O} ${GIVEN_NAMES_P_Z}`.trim().split(/\s+/),
)

/** Tell whether a name begins with a given name: "Zoë Lamb". */
export function beginsGiven(name: string): boolean {
  const [first = ''] = name.split(' ')
  return GIVEN.has(first.normalize('NFD').replace(/\p{M}/gu, ''))
}

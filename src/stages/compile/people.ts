import { collect } from '../../model/collect.ts'
import { personId } from '../../model/fact-id.ts'
import type { PersonFact } from '../../model/people.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Positions } from './positions.ts'

/** Compile people; one is identified by name. `ids` is filled with the id of each. */
export const compilePeople = (
  facts: readonly PersonFact[],
  { put }: Positions,
  ids: Map<PersonFact, string>,
): ArticleRecord['people'] =>
  collect(facts, person => {
    const { name, honorifics, postNominals, roles, rule, mentions } = person
    const id = put(personId(name), mentions)
    ids.set(person, id)
    return {
      id,
      name,
      honorifics,
      postNominals,
      roles: collect(roles, ({ title, organisation, standing }) => ({ title, organisation, standing })),
      mentions: mentions.length,
      rule,
    }
  })

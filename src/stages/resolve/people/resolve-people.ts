import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { PersonFact } from '../../../model/people.ts'
import type { Provider } from '../../../model/providers.ts'
import { bySpan } from '../../../model/span.ts'
import { canonicalName } from './canonical-name.ts'
import { gatherIndividuals } from './gather-individuals.ts'
import { genderOf } from './gender.ts'
import type { Individual } from './individual.ts'
import { mergeRoles } from './merge-roles.ts'
import { mergeTitles } from './merge-titles.ts'

/** Resolve people: one fact to each individual, under the fullest name, with every role and mention. */
export const resolvePeople: Plugin<[], Article> =
  () =>
  (_, { data }) => {
    if (!data.mentions || !data.facts) return
    const { providers } = data.facts
    const individuals = gatherIndividuals(standing(data.mentions.people).sort(bySpan))
    data.facts.people = collect(individuals, individual => factOf(individual, providers))
  }

const PRONOUNS = { female: 'she', male: 'he' } as const

function factOf(individual: Individual, providers: readonly Provider[]): PersonFact {
  const { mentions } = individual
  const gender = genderOf(individual)
  const fullest = mentions.find(({ given, family }) => given && family) ?? mentions[0]
  return {
    name: canonicalName(mentions),
    honorifics: mergeTitles(gather(mentions, mention => mention.honorifics)),
    postNominals: [...new Set(gather(mentions, mention => mention.postNominals))],
    roles: mergeRoles(mentions, providers),
    pronoun: gender && PRONOUNS[gender],
    rule: fullest?.rule ?? 'person/capitals',
    mentions,
  }
}

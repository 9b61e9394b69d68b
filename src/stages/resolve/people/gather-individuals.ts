import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { nameKey } from '../../../model/name-key.ts'
import type { PersonMention } from '../../../model/people.ts'
import { genderByTitle } from './gender.ts'
import type { Individual } from './individual.ts'
import { pickIndividual } from './pick-individual.ts'
import { sameFamily, sameGiven } from './same-name.ts'

/** How many people of one name are told apart. */
const MOST_NAMESAKES = 24

/** Gather mentions, in the order of the article, by whom they mean: full names first, then each shorter one to the person whom it may shorten. */
export function gatherIndividuals(mentions: readonly PersonMention[]): Individual[] {
  const individuals: Individual[] = []
  const index = new Map<string, Individual[]>()
  for (const mention of mentions) if (mention.given && mention.family) placeFull(mention, individuals, index)
  const owners = new Map(
    gather(individuals, one => collect(one.mentions, mention => [mention, one] as const)),
  )
  const lastSeen = new Map<Individual, number>()
  for (const mention of mentions) {
    const owner = owners.get(mention) ?? placeShort(mention, individuals, index, lastSeen)
    lastSeen.set(owner, mention.start)
  }
  for (const { mentions: own } of individuals) own.sort((a, b) => a.start - b.start)
  return individuals.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ mentions }: Individual) => mentions[0]?.start ?? 0

// "Orme Jr", whom "Mr Orme" means
const SUFFIX = / (?:jn?r|sn?r|junior|senior|i{2,3}|iv)$/

type Index = Map<string, Individual[]>

function placeFull(mention: PersonMention, individuals: Individual[], index: Index): void {
  const given = nameKey(mention.given ?? '')
    .split(/[\s.]+/)
    .filter(Boolean)
  const family = nameKey(mention.family ?? '').replace(SUFFIX, '')
  const first = given[0] ?? ''
  const known = gather([...familiesOf(family), first], key => index.get(key) ?? []).find(
    one => one.family && sameFamily(one.family, family, first, one) && agrees(one, given, mention),
  )
  const individual = known ?? openIndividual(individuals, given, family)
  if (given.join(' ').length > individual.given.join(' ').length) individual.given = given
  join(individual, mention)
  for (const key of [...familiesOf(family), first, ...tailsOf(given, family), ...given.slice(1)])
    add(index, key, individual)
}

function placeShort(
  mention: PersonMention,
  individuals: Individual[],
  index: Index,
  lastSeen: ReadonlyMap<Individual, number>,
): Individual {
  const name = nameKey(mention.family ?? mention.given ?? '')
  const individual =
    pickIndividual(index.get(name) ?? [], mention, lastSeen) ??
    openIndividual(individuals, mention.given ? [name] : [], mention.given ? null : name)
  join(individual, mention)
  add(index, name, individual)
  return individual
}

function openIndividual(individuals: Individual[], given: string[], family: string | null): Individual {
  const individual: Individual = { mentions: [], given, family, gender: null }
  individuals.push(individual)
  return individual
}

function join(individual: Individual, mention: PersonMention): void {
  individual.mentions.push(mention)
  individual.gender ??= genderByTitle(mention)
}

function add(index: Index, key: string, individual: Individual): void {
  const list = index.get(key) ?? []
  if (list.includes(individual)) return
  list.push(individual)
  if (list.length > MOST_NAMESAKES) list.shift()
  index.set(key, list)
}

// the name whole and its last word: "de souza", "souza"
function familiesOf(family: string): string[] {
  const last = family.slice(family.lastIndexOf(' ') + 1)
  return last === family ? [family] : [family, last]
}

// "gurdeep singh" + "bains" → "singh bains"
const tailsOf = (given: readonly string[], family: string): string[] =>
  collect(given.slice(1), (_, at) => [...given.slice(at + 1), family].join(' '))

function agrees(one: Individual, given: readonly string[], mention: PersonMention): boolean {
  const gender = genderByTitle(mention)
  return sameGiven(one.given, given) && (!gender || !one.gender || gender === one.gender)
}

import { nameKey } from '../../../model/name-key.ts'
import type { PersonMention } from '../../../model/people.ts'
import { genderByTitle } from './gender.ts'
import type { Individual } from './individual.ts'
import { sameFamily, sameGiven } from './same-name.ts'

/** Gather mentions by whom they mean: full names first, then each shorter one to the person whom it may shorten. */
export function gatherIndividuals(mentions: readonly PersonMention[]): Individual[] {
  const individuals: Individual[] = []
  const index = new Map<string, Individual[]>()
  const shorter: PersonMention[] = []
  for (const mention of mentions) {
    if (!mention.given || !mention.family) {
      shorter.push(mention)
      continue
    }
    const given = nameKey(mention.given).split(/[\s.]+/)
    const family = nameKey(mention.family)
    const known = familiesOf(family)
      .flatMap(key => index.get(key) ?? [])
      .find(
        one =>
          one.family &&
          sameFamily(one.family, family, given[0] as string, one) &&
          agrees(one, given, mention),
      )
    const individual = known ?? openIndividual(individuals, given, family)
    if (given.join(' ').length > individual.given.join(' ').length) individual.given = given
    join(individual, mention)
    for (const key of [...familiesOf(family), given[0] as string, ...tailsOf(given, family)])
      add(index, key, individual)
  }
  for (const mention of shorter) {
    const name = nameKey(mention.family ?? mention.given ?? '')
    const individual =
      pick(index.get(name) ?? [], mention) ??
      openIndividual(individuals, mention.given ? [name] : [], mention.given ? null : name)
    join(individual, mention)
    add(index, name, individual)
  }
  for (const { mentions: own } of individuals) own.sort((a, b) => a.start - b.start)
  return individuals.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ mentions }: Individual) => mentions[0]?.start ?? 0

function openIndividual(individuals: Individual[], given: string[], family: string | null): Individual {
  const individual: Individual = { mentions: [], given, family, gender: null }
  individuals.push(individual)
  return individual
}

function join(individual: Individual, mention: PersonMention): void {
  individual.mentions.push(mention)
  individual.gender ??= genderByTitle(mention)
}

function add(index: Map<string, Individual[]>, key: string, individual: Individual): void {
  const list = index.get(key)
  if (!list) index.set(key, [individual])
  else if (!list.includes(individual)) list.push(individual)
}

// the name whole and its last word: "de souza", "souza"
const familiesOf = (family: string): string[] => {
  const last = family.slice(family.lastIndexOf(' ') + 1)
  return last === family ? [family] : [family, last]
}

// "gurdeep singh" + "bains" → "singh bains"
const tailsOf = (given: readonly string[], family: string): string[] =>
  given.slice(1).map((_, at) => [...given.slice(at + 1), family].join(' '))

const agrees = (one: Individual, given: readonly string[], mention: PersonMention): boolean => {
  const gender = genderByTitle(mention)
  return sameGiven(one.given, given) && (!gender || !one.gender || gender === one.gender)
}

// of several the one whose titles fit, then the one named last before
function pick(known: readonly Individual[], mention: PersonMention): Individual | null {
  const gender = genderByTitle(mention)
  const fitting = known.filter(one => !gender || !one.gender || one.gender === gender)
  if (fitting.length < 2) return fitting[0] ?? null
  const titles = mention.honorifics.map(titleKey)
  const titled = fitting.filter(one =>
    one.mentions.some(({ honorifics }) => honorifics.some(title => titles.includes(titleKey(title)))),
  )
  const before = (titled.length > 0 ? titled : fitting).filter(one => startOf(one) < mention.start)
  const last = (one: Individual) =>
    one.mentions.reduce((latest, { start }) => (start < mention.start ? Math.max(latest, start) : latest), -1)
  return before.sort((a, b) => last(b) - last(a))[0] ?? titled[0] ?? fitting[0] ?? null
}

// "Cllr", "Coun" and "Councillor" are one title
const titleKey = (title: string): string =>
  nameKey(title).replace(/^(?:cllrs?|coun|councillors)$/, 'councillor')

import { MONTHS } from '../../../domain/english/months.ts'
import type { Line } from '../../../model/article.ts'
import type { PersonFact } from '../../../model/people.ts'
import type { Provider } from '../../../model/providers.ts'
import { bySpan } from '../../../model/span.ts'
import type { Name } from './tokens.ts'

/** An age behind a name, and a name before it that no surname follows. */
const AGE =
  /, (?:(?:who's|who is|now|aged) )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=,? \p{L})/gu
const GIVEN =
  /(?:^|[.!?] |, |\b(?:and|but|boy|daughter|father|girl|like|mother|mum|dad|pupil|student|son|learner|teenager) )(\p{Lu}\p{Ll}{2,14})$/u

/** Find those whom the article knows by a given name and an age: "Kirsty, 17, who". */
function givenNames(lines: readonly Line[]): Name[] {
  const given = new Set<string>()
  for (const { plain } of lines) {
    AGE.lastIndex = 0
    for (let age = AGE.exec(plain); age; age = AGE.exec(plain)) {
      const { index } = age
      const name = GIVEN.exec(plain.slice(Math.max(0, index - 28), index))?.[1]
      if (name && !months.has(name.toLowerCase())) given.add(name)
    }
  }
  if (given.size === 0) return []
  const pattern = new RegExp(
    `(?<![\\p{L}'-]|\\p{Lu}\\p{Ll}{1,20} )(?:${[...given].join('|')})(?![\\p{L}]| \\p{Lu})`,
    'gu',
  )
  return lines.flatMap(({ plain, start }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
      person: null,
      provider: null,
    })),
  )
}

const months: ReadonlySet<string> = new Set(MONTHS.flat())

/** Part the names of people and providers by line, in order and free of overlaps; offsets count from the start of the line. */
export function nameLines(
  lines: readonly Line[],
  people: readonly PersonFact[],
  providers: readonly Provider[],
): Name[][] {
  const names = [
    ...people.flatMap(person =>
      person.mentions.map(({ start, end }) => ({ start, end, person, provider: null })),
    ),
    ...providers.flatMap(provider =>
      provider.mentions.map(({ start, end }) => ({ start, end, person: null, provider })),
    ),
    ...givenNames(lines),
  ].sort(bySpan)
  let next = 0
  return lines.map(line => {
    const here: Name[] = []
    let end = 0
    for (let name = names[next]; name && name.start < line.end; name = names[++next]) {
      if (name.start < Math.max(line.start, end) || name.end > line.end) continue
      end = name.end
      const { start, person, provider } = name
      here.push({ start: start - line.start, end: end - line.start, person, provider })
    }
    return here
  })
}

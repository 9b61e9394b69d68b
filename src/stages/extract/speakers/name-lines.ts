import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import type { PersonFact } from '../../../model/people.ts'
import type { Provider } from '../../../model/providers.ts'
import { bySpan } from '../../../model/span.ts'
import { givenNames } from './given-names.ts'
import type { Name } from './tokens.ts'

/** Part the names of people and providers by line, in order and free of overlaps; offsets count from the start of the line. */
export function nameLines(
  lines: readonly Line[],
  people: readonly PersonFact[],
  providers: readonly Provider[],
): Name[][] {
  const full = [
    ...gather(people, person =>
      collect(person.mentions, ({ start, end }) => ({ start, end, person, provider: null })),
    ),
    ...gather(providers, provider =>
      collect(provider.mentions, ({ start, end }) => ({ start, end, person: null, provider })),
    ),
  ]
  const taken = new Set(collect(full, ({ start }) => start))
  const names = [...full, ...givenNames(lines, taken)].sort(bySpan)
  let next = 0
  return collect(lines, line => {
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

import { closeOrigin, type Origin, openOrigin } from '../../../model/origin.ts'
import type { Choice } from './choice.ts'

/** The text of an article with where it comes from. */
export interface DerivedText {
  value: string
  origin: Origin
}

/** Write the chosen lines one under the other, a blank line between those that do not follow in one element. */
export function deriveText(choices: readonly Choice[], html: string): DerivedText {
  const origin = openOrigin(html)
  const { at, start, end } = origin
  let value = ''
  choices.forEach(({ block }, i) => {
    if (i > 0) {
      const point = end.at(-1) ?? 0
      at.push(value.length)
      start.push(point)
      end.push(point)
      value += block.joined ? '\n' : '\n\n'
    }
    const { places } = block
    for (let k = 0; k + 2 < places.length; k += 3) {
      if ((places[k] as number) >= block.value.length) break
      at.push(value.length + (places[k] as number))
      start.push(places[k + 1] as number)
      end.push(places[k + 2] as number)
    }
    value += block.value
  })
  closeOrigin(origin, value.length)
  return { value, origin }
}

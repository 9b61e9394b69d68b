import { partsOf, splitWays } from '../../../model/pattern-parts.ts'

/** The letters that a part of a pattern can end with, null for any; whether it can also be nothing. */
interface Ends {
  letters: string | null
  isEmpty: boolean
}

const NEGATED = /^(?:\.|\[\^)/
/** What stands there without being a letter. */
const AROUND = /^(?:\$|\(\?[=!<])/

/** List the letters of which a text must end with one before a pattern that ends with `$` can match it, if it is not empty; null where any will do. */
export function endsOf(pattern: string): string | null {
  const { letters, isEmpty } = endsOfEither(pattern)
  return isEmpty ? null : letters
}

function endsOfEither(pattern: string): Ends {
  const ways = splitWays(pattern).map(endsOfWay)
  return {
    letters: ways.some(({ letters }) => letters === null)
      ? null
      : ways.map(({ letters }) => letters).join(''),
    isEmpty: ways.some(({ isEmpty }) => isEmpty),
  }
}

function endsOfWay(way: string): Ends {
  let ends: Ends = { letters: '', isEmpty: true }
  for (const { element, isOptional } of partsOf(way)) {
    const own = endsOfElement(element)
    const isEmpty = own.isEmpty || isOptional
    if (!isEmpty) ends = own
    else ends = { letters: joined(ends.letters, own.letters), isEmpty: ends.isEmpty }
  }
  return ends
}

const joined = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? null : a + b

function endsOfElement(element: string): Ends {
  if (element === '^') return { letters: '', isEmpty: false }
  if (AROUND.test(element)) return { letters: '', isEmpty: true }
  if (element.startsWith('(')) return endsOfEither(element.replace(/^\((?:\?:)?/, '').slice(0, -1))
  if (NEGATED.test(element)) return { letters: null, isEmpty: false }
  return { letters: element.replace(/[[\]\\]/g, ''), isEmpty: false }
}

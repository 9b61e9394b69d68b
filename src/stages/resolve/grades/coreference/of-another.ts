import type { Focus } from '../focus.ts'

/** How far back a noun looks for another of its sort, in code units. */
const BACK = 700
/** So far after a name stands what it is itself, in code units. */
const APPOSED = 2
/** One of a sort that is somewhere, with no name. */
const ANOTHER =
  /(?<!\b(?:is|was|are|were|be|been|being|as|become|became|like|of|such|for) )\ban? (?:[a-z-]+ ){0,2}(school|nursery|college|home|prison|council|agency) (?:in|near|outside|on the edge of) (?:the )?[A-Z]/

/** Tell whether a noun means one that is not named, since a name: "My own report put a nursery near Orme into special measures. The nursery". */
export function isOfAnother(words: string, from: number, at: number, { source }: Focus): boolean {
  const text = source.slice(Math.max(from, at - BACK), at)
  const noun = words.replace(/'s$/, '').split(' ').at(-1) ?? ''
  const place = text.search(ANOTHER)
  // "Alder Bank, a home in Orme": what it is itself
  return place > APPOSED && text.slice(place).match(ANOTHER)?.[1] === noun
}

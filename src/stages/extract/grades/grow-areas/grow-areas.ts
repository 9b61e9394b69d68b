import { entryOf, type Term, termOf, textOf } from '../term.ts'
import { clauseAt, opensClause } from './area-clause.ts'
import type { AreaSpan } from './area-span.ts'
import { phraseAround } from './phrase-around.ts'
import { isHead, phraseAt } from './service-phrase.ts'

/** Join to an area what is said of it in one phrase, and read clauses that stand for one: "the behaviour of the boys", "what it does for care leavers", "how well it develops pupils". */
export function growAreas(terms: Term[]): Term[] {
  let out: Term[] | null = null
  for (let at = 0; at < terms.length; at++) {
    const found = spanAt(terms, at)
    if (!found) {
      out?.push(terms[at] as Term)
      continue
    }
    out ??= terms.slice(0, at)
    if (found.from < at) out.length -= at - found.from
    for (let i = at; i < found.from; i++) out.push(terms[i] as Term)
    out.push(joined(terms, found))
    at = found.to - 1
  }
  return out ?? terms
}

function spanAt(terms: readonly Term[], at: number): AreaSpan | null {
  const { letter, text } = terms[at] as Term
  switch (letter) {
    case 'A':
      return phraseAround(terms, at)
    case 'w':
      return opensClause(terms, at) ? clauseAt(terms, at) : isHead(terms, at) ? phraseAt(terms, at) : null
    case 'N':
      return isHead(terms, at) ? phraseAt(terms, at) : null
    case 'p':
      return text === 'for' ? phraseAt(terms, at) : null
    default:
      return null
  }
}

function joined(terms: readonly Term[], { from, to, areas }: AreaSpan): Term {
  const [first, last] = [terms[from] as Term, terms[to - 1] as Term]
  return termOf(entryOf({ letter: 'A', areas: [...areas] }), textOf(terms, from, to), first.start, last.end)
}

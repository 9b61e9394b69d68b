import type { FurnitureRule } from './furniture-rule.ts'
import { MOST_READ, openingsOf, openingUnit } from './openings.ts'

/** A phrase of a rule with which a line may begin. */
interface Phrase {
  /** Place of its rule among the rules. */
  rule: number
  /** Whether it heads a list, a form or a thread. */
  opens: boolean
  source: string
  test: RegExp | null
}

/** Phrases by how they open, a unit at a time: few of hundreds may begin a line. */
export interface PhraseTree {
  phrases: Phrase[]
  next: Map<string, PhraseTree>
}

/** What may stand before a phrase, and so many units of it. */
const BEFORE = `[^a-zà-ɏ\\d"'(#©<←«-]`
const MOST_BEFORE = 4
/** So many units of a line are compared with openings. */
const LONGEST_OPENING = MOST_BEFORE + MOST_READ
const STOP = /[a-zà-ɏ\d"'(#©<←«-]/

/** Gather the phrases with which lines of the rules begin. */
export function gatherPhrases(rules: readonly FurnitureRule[]): PhraseTree {
  const root: PhraseTree = { phrases: [], next: new Map() }
  for (const [rule, { furniture }] of rules.entries()) {
    for (const source of furniture?.starts ?? []) plant(root, { rule, opens: false, source, test: null })
    for (const source of furniture?.opens ?? []) plant(root, { rule, opens: true, source, test: null })
  }
  return root
}

function plant(root: PhraseTree, phrase: Phrase): void {
  for (const opening of openingsOf(phrase.source)) {
    let tree = root
    for (const unit of opening) {
      const next = tree.next.get(unit) ?? { phrases: [], next: new Map() }
      tree.next.set(unit, next)
      tree = next
    }
    tree.phrases.push(phrase)
  }
}

/** Find the first rule with a phrase that begins a line, and whether that phrase heads what follows. */
export function findPhrase(text: string, root: PhraseTree): Pick<Phrase, 'rule' | 'opens'> | null {
  const opening = text.slice(0, LONGEST_OPENING).toLowerCase()
  let found: Phrase | null = null
  for (let from = 0; from <= MOST_BEFORE; from++) {
    let tree: PhraseTree | undefined = root
    for (let at = from; tree; at++) {
      for (const phrase of tree.phrases) if (precedes(phrase, found) && reads(phrase, text)) found = phrase
      tree = tree.next.get(openingUnit(opening[at] ?? ''))
    }
    if (STOP.test(opening[from] ?? '')) break
  }
  return found
}

const precedes = ({ rule, opens }: Phrase, found: Phrase | null): boolean =>
  found === null || rule < found.rule || (rule === found.rule && opens && !found.opens)

function reads(phrase: Phrase, text: string): boolean {
  phrase.test ??= new RegExp(`^${BEFORE}{0,${MOST_BEFORE}}(?:${phrase.source})`, 'i')
  return phrase.test.test(text)
}

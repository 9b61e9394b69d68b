import { type Hint, hint, shows } from '../../../model/hints.ts'
import { wordsNeeded } from '../../../model/needed-words.ts'
import type { FurnitureRule } from './furniture-rule.ts'
import type { LineView } from './line-view.ts'
import { MOST_READ, openingCode, openingsOf } from './openings.ts'

/** A phrase of a rule with which a line may begin. */
interface Phrase {
  /** Place of its rule among the rules. */
  rule: number
  /** Whether it heads a list, a form or a thread. */
  opens: boolean
  source: string
  /** Words that it needs; null where it needs none. */
  hint: Hint | null
  test: RegExp | null
}

/** Phrases by how they open, a unit at a time: few of hundreds may begin a line. */
export interface PhraseTree {
  phrases: Phrase[]
  /** By the code of the next unit. */
  next: Map<number, PhraseTree>
}

/** What may stand before a phrase, and so many units of it. */
const BEFORE = `[^a-zà-ɏ\\d"'(#©<←«-]`
const MOST_BEFORE = 4
/** So many units of a line are compared with openings. */
const LONGEST_OPENING = MOST_BEFORE + MOST_READ
/** Phrases that open with less are guarded by the words that they need. */
const LEAST_OPENING = 3
const STOP = /[a-zà-ɏ\d"'(#©<←«-]/
/** By code, whether nothing may stand before a phrase from there on. */
const stops = Uint8Array.from({ length: 0x2200 }, (_, code) => Number(STOP.test(String.fromCharCode(code))))

/** Gather the phrases with which lines of the rules begin. */
export function gatherPhrases(rules: readonly FurnitureRule[]): PhraseTree {
  const root = emptyTree()
  for (const [rule, { furniture }] of rules.entries()) {
    for (const source of furniture?.starts ?? []) plant(root, phraseOf(rule, false, source))
    for (const source of furniture?.opens ?? []) plant(root, phraseOf(rule, true, source))
  }
  return root
}

function phraseOf(rule: number, opens: boolean, source: string): Phrase {
  const words = openingsOf(source).some(opening => opening.length < LEAST_OPENING)
    ? wordsNeeded(source)
    : null
  return { rule, opens, source, hint: words && hint(words.join(' ')), test: null }
}

const emptyTree = (): PhraseTree => ({ phrases: [], next: new Map() })

function plant(root: PhraseTree, phrase: Phrase): void {
  for (const opening of openingsOf(phrase.source)) {
    let tree = root
    for (const unit of opening) {
      const code = openingCode(unit.charCodeAt(0))
      const next = tree.next.get(code) ?? emptyTree()
      tree.next.set(code, next)
      tree = next
    }
    tree.phrases.push(phrase)
  }
}

/** Find the first rule with a phrase that begins a line, and whether that phrase heads what follows. */
export function findPhrase(
  { line, text }: LineView,
  root: PhraseTree,
): Pick<Phrase, 'rule' | 'opens'> | null {
  const opening = text.slice(0, LONGEST_OPENING).toLowerCase()
  let found: Phrase | null = null
  for (let from = 0; from <= MOST_BEFORE; from++) {
    let tree: PhraseTree | undefined = root
    for (let at = from; tree; at++) {
      for (const phrase of tree.phrases)
        if (
          precedes(phrase, found) &&
          (phrase.hint === null || shows(line, phrase.hint)) &&
          reads(phrase, text)
        )
          found = phrase
      tree = at < opening.length ? tree.next.get(openingCode(opening.charCodeAt(at))) : undefined
    }
    if (stops[opening.charCodeAt(from)]) break
  }
  return found
}

const precedes = ({ rule, opens }: Phrase, found: Phrase | null): boolean =>
  found === null || rule < found.rule || (rule === found.rule && opens && !found.opens)

function reads(phrase: Phrase, text: string): boolean {
  phrase.test ??= new RegExp(`^${BEFORE}{0,${MOST_BEFORE}}(?:${phrase.source})`, 'i')
  return phrase.test.test(text)
}

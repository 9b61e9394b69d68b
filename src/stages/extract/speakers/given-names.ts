import { SENTENCE_OPENERS } from '../../../domain/english/clause-words.ts'
import { GIVEN_NAMES_A_C } from '../../../domain/english/given-names-a-c.ts'
import { GIVEN_NAMES_D_J } from '../../../domain/english/given-names-d-j.ts'
import { GIVEN_NAMES_K_O } from '../../../domain/english/given-names-k-o.ts'
import { GIVEN_NAMES_P_Z } from '../../../domain/english/given-names-p-z.ts'
import { MONTHS } from '../../../domain/english/months.ts'
import { AMBIGUOUS_GIVEN, SENTENCE_STARTERS } from '../../../domain/english/not-names.ts'
import { WEEKDAYS } from '../../../domain/english/weekdays.ts'
import type { Line } from '../../../model/article.ts'
import { wordSet } from '../../../model/words.ts'
import type { Name } from './tokens.ts'
import { nounKind } from './word-classes.ts'

const spaced = (list: string): string[] => list.trim().toLowerCase().split(/\s+/)
const ambiguous: ReadonlySet<string> = new Set(spaced(AMBIGUOUS_GIVEN))
const listed: ReadonlySet<string> = new Set(
  [GIVEN_NAMES_A_C, GIVEN_NAMES_D_J, GIVEN_NAMES_K_O, GIVEN_NAMES_P_Z]
    .flatMap(spaced)
    .filter(name => !ambiguous.has(name)),
)
const starters: ReadonlySet<string> = new Set(spaced(SENTENCE_STARTERS))
const openers = wordSet(SENTENCE_OPENERS)
const calendar: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].flat().map(name => name.toLowerCase()))

/** A capitalised word that no other follows. */
const ALONE = /(?<![\p{L}\p{N}'-])\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{1,9})?(?![\p{L}\p{N}-]| \p{Lu})/gu
const AGE =
  /^(?:, (?:who's |who is |he's |she's |now |aged )?| \((?:aged )?)(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.)]| \p{L})/u
const DISGUISED = /^,? \(?(?:not (?:his|her|their) real name|whose (?:real )?name|a pseudonym|name changed)/
const APPOSED = /^, (?:an?|the|who|whose|now|from|then)\b/
const CALLED = /\b(?:called|named|nicknamed|call|name is|names are) $/
const TELLS = /^ (?:said|says|told|tells|asked|added|adds|wrote|writes|explained|laughed|shrugged|smiled)\b/
const TOLD = /["'],? (?:said|says|asked|added|adds|explained|laughed) $/
const IS = /\b(?:is|was|are|were) $/
/** The word before a name, or before the comma that a name in apposition follows. */
const BEFORE = /([\p{L}\d-]+)(,?) $/u
const ONE_OF = /\b(?:one|another|eldest|youngest|oldest) of [\p{L}' -]{3,30}, $/iu
/** Where a clause begins that a name and an age open. */
const OPENS = /(?:^|[.!?:] |, |\b(?:and|but|like) )$/i

/** Find those whom the article knows by a given name alone, wherever it does: "Kirsty, 17, who", "Year 6 pupil Sol", "a boy we call Sam". */
export function givenNames(lines: readonly Line[], taken: ReadonlySet<number>): Name[] {
  const names: (Name & { text: string })[] = []
  const given = new Set<string>()
  for (const { plain, start } of lines)
    for (const { index, 0: text } of plain.matchAll(ALONE)) {
      const at = start + index
      if (taken.has(at)) continue
      const before = plain.slice(Math.max(0, index - 40), index)
      const [, noun = '', comma = ''] = BEFORE.exec(before) ?? []
      const isSomebody = nounKind(noun.toLowerCase()) === 'individual'
      if (comma === '' && !isSomebody && isCapital(noun) && !starters.has(noun.toLowerCase())) continue
      names.push({ text, start: at, end: at + text.length, person: null, provider: null })
      if (given.has(text)) continue
      const after = plain.slice(index + text.length, index + text.length + 30)
      if (isGiven(text, before, after, { noun, comma, isSomebody })) given.add(text)
    }
  return names.filter(({ text }) => given.has(text))
}

function isGiven(
  name: string,
  before: string,
  after: string,
  { noun, comma, isSomebody }: { noun: string; comma: string; isSomebody: boolean },
): boolean {
  const lower = name.toLowerCase()
  if (calendar.has(lower) || openers.has(lower)) return false
  if (DISGUISED.test(after) || CALLED.test(before)) return true
  const isListed = listed.has(lower) || listed.has(lower.replace(/-.*/, ''))
  if (isSomebody && comma === '' && (isListed || !isCapital(noun))) return true
  if (AGE.test(after) && (isSomebody || OPENS.test(before) || IS.test(before))) return true
  if ((isSomebody || ONE_OF.test(before)) && APPOSED.test(after)) return true
  if (!isListed) return false
  return APPOSED.test(after) || TELLS.test(after) || TOLD.test(before) || (comma === ',' && after[0] === ',')
}

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase()

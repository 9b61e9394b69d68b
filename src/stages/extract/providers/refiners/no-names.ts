import { CALENDAR_WORDS } from '../../../../domain/english/not-names.ts'
import { POST_WORDS, WRITERS } from '../../../../domain/press/byline-words.ts'
import { GRADED_VERBS, MOVING_VERBS } from '../../../../domain/press/graded-names.ts'
import { REGIONS } from '../../../../domain/press/provider-names.ts'
import { ROLE_HEADS } from '../../../../domain/press/role-titles.ts'
import { alternatives } from '../../../../model/alternatives.ts'
import { isEnglishWord } from '../../../../model/dictionary.ts'
import { gather } from '../../../../model/gather.ts'
import { matchesOf } from '../../../../model/matches.ts'
import { reject } from '../../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../../model/providers.ts'
import { knownAuthority } from '../authorities.ts'
import { STREET } from '../where.ts'

/** Rules that take names for what the words around them say, whatever their own are. */
const BY_SURROUNDINGS = /\/(?:described|graded|label|list-|placed|section-|series|sized|topic)/

const split = (list: string): string[] => list.trim().split(/[\s,]+/)
const heads: ReadonlySet<string> = new Set([...split(ROLE_HEADS), ...split(WRITERS)])
const posts: ReadonlySet<string> = new Set(split(POST_WORDS))
/** Words of dates, of many, of times past, of grades, and letters for honours, offices and boards. */
const noNames: ReadonlySet<string> = new Set([
  ...split(CALENDAR_WORDS.toLowerCase()),
  ...split(`academies cbe colleges councils dbe edwardian georgian homes inspectorate jp kbe kc lscb mbe midlands mp nurseries obe primaries prisons
    providers qc schools secondaries trusts tudor victorian`),
  ...split(`adequate attention exceptional expected good grade inadequate improvement insufficient measures met
    needs outstanding progress rating reasonable require required requires requiring satisfactory significant special standard standards strong
    urgent`),
])

const regions: ReadonlySet<string> = new Set(REGIONS.split(',').map(words => words.trim()))

/** "Jane Orme, who arrived": one person, as councils are several. */
const SOMEBODY = /^,?\swho\s(?!are\b|got\b|had\b|have\b|were\b)[a-z]/
/** ", Orme, was", behind a road: it is one in Orme. */
const OF_TOWN = /^, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, (?:has|is|was)\b/u
const IN = /\b(?:in|on|off) (?:the )?$|\b(?!(?:19|20)\d\d\b)\d{1,4}[a-z]? $/i

/** People of whom there are several. */
const MANY = /^[A-RT-Z]S (?:at|from|who)\b/

// "VOLUNTEERS at a crèche won praise": a word in the capitals that open a story
const isDropCap = ({ name, start, end }: ProviderMention, source: string): boolean =>
  /^[A-Z]{4,}$/.test(name) &&
  (start === 0 || source[start - 1] === '\n') &&
  /^ [a-z]/.test(source.slice(end, end + 2)) &&
  MANY.test(source.slice(end - 2, end + 6))

// "the trust's second Peak District school"
function isRegional(name: string): boolean {
  const at = name.lastIndexOf(' ')
  return /^ [a-z]/.test(name.slice(at)) && regions.has(name.slice(0, at).toLowerCase())
}

/** "Fee-paying school", "Award-winning nursery". */
const DESCRIBED = /^\p{Lu}\p{Ll}+-\p{Ll}+(?:ed|ing) \p{Ll}+$/u

/** Rules that take any word for a name which stands where one could. */
const BY_PLACE = /\/(?:described|graded|placed|topic)/
const OPENING = /(?:^|[\n.!?:;•]["'”’)]?[\s\d.)•*-]*["'“‘(]?)$/
/** What only a name has behind it: "Homeward, which operates from", "Kestrels, in". */
const INTRODUCED =
  /^, (?:(?:where|which|whose)\b(?! (?:are|had been|have|it|were)\b)|(?:an?|at|based|in|near|off|on|run)\b(?! (?:a low|general|particular|short|turn)\b))/
/** The same of a council: "Barrow, in Cumbria". */
const PLACED = /^, (?:an?|in|near) (?!particular|general|short|fact|parts?|places|turn)/
/** What only a provider does or gets: "Willow requires improvement", "Acorns: rated good", "Haven dropped to". */
const GRADED = new RegExp(
  `^(?:,|:| -)? (?:(?:also|now|still|again) )?(?:(?:has|had) been |is |was |remains )?(?:(?:${alternatives(GRADED_VERBS)}|${alternatives(MOVING_VERBS)}|earned|found|got|received|requires|scored|told|won)\\b)`,
)
/** Kinds that are called by words of English: "Acorns", "Pathway", "Phoenix". */
const CALLED_BY_WORDS: ReadonlySet<ProviderKind> = new Set([
  'academy-trust',
  'adoption-agency',
  'childrens-home',
  'early-years',
  'fostering-agency',
  'school',
  'training-provider',
])
/** Words for what a school is judged in, or does, which it is not called by. */
const NO_CALLING = /(?:ance|ing|ings|ment|ness|our|ship|sion|tion)s?$/i
/** Of one, though the word is of several: "Kestrels was". */
const OF_ONE = /^,? (?:has|is|remains|was)\b/

const CAPITALISED = /(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu

// the words with a capital that no line and no sentence begins with
const namesWithin = (source: string): Set<string> =>
  new Set(
    gather(matchesOf(source, CAPITALISED), ({ 0: word, index }) =>
      OPENING.test(source.slice(Math.max(0, index - 12), index)) ? [] : [word],
    ),
  )

// "Thresholds were unclear", "3. Background": a word of English that only begins lines and sentences
const isOpeningWord = (
  { name, kind, rule, end }: ProviderMention,
  source: string,
  within: () => ReadonlySet<string>,
): boolean =>
  BY_PLACE.test(rule) &&
  /^\p{Lu}\p{Ll}+$/u.test(name) &&
  isEnglishWord(name.toLowerCase()) &&
  !knownAuthority(name) &&
  !(kind === 'local-authority' ? PLACED : INTRODUCED).test(source.slice(end, end + 20)) &&
  !(CALLED_BY_WORDS.has(kind) && !NO_CALLING.test(name) && GRADED.test(source.slice(end, end + 48))) &&
  !(name.endsWith('s') && OF_ONE.test(source.slice(end, end + 10))) &&
  !within().has(name)

/** Put aside what no provider is called: a day, words for a grade, the post of whoever writes: "Saturday", "Strong standard", "Education Correspondent". */
export function rejectNoNames(found: readonly ProviderMention[], source: string): void {
  let names: Set<string> | undefined
  const within = (): Set<string> => {
    names ??= namesWithin(source)
    return names
  }
  for (const mention of found) {
    if (mention.rejected) continue
    if (
      isRegional(mention.name) &&
      /[a-z] $/.test(source.slice(Math.max(0, mention.start - 2), mention.start))
    )
      reject(mention, 'provider/no-name', 'a region with a noun')
    if (DESCRIBED.test(mention.name)) reject(mention, 'provider/no-name', 'words that describe it')
    if (!BY_SURROUNDINGS.test(mention.rule)) continue
    const words = mention.name.toLowerCase().split(/[\s-]+/)
    if (
      STREET.test(words.at(-1) ?? '') &&
      (IN.test(source.slice(Math.max(0, mention.start - 12), mention.start)) ||
        (source.slice(mention.start - 2, mention.start) === ', ' &&
          OF_TOWN.test(source.slice(mention.end, mention.end + 40))))
    )
      reject(mention, 'provider/no-name', 'a street that somebody is in')
    if (isOpeningWord(mention, source, within))
      reject(mention, 'provider/no-name', 'a word that only begins lines and sentences')
    if (/\binspectorate\b/i.test(mention.name)) reject(mention, 'provider/no-name', 'who inspects')
    if (mention.kind === 'local-authority' && SOMEBODY.test(source.slice(mention.end, mention.end + 16)))
      reject(mention, 'provider/no-name', 'somebody who does something')
    if (isDropCap(mention, source)) reject(mention, 'provider/no-name', 'capitals that only open the story')
    if (words.every(word => noNames.has(word)))
      reject(mention, 'provider/no-name', 'words for days or grades only')
    else if (heads.has(words.at(-1) ?? '') && words.every(word => heads.has(word) || posts.has(word)))
      reject(mention, 'provider/no-name', 'the post of a person')
  }
}

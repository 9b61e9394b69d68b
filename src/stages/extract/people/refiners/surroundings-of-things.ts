import { isBefore, textAfter, textBefore, wordBefore } from '../surroundings.ts'
import { AMBIGUOUS_GIVEN, GIVEN, isA } from '../word-classes.ts'
import type { Word } from '../words.ts'
import { isSure } from './is-sure.ts'
import type { Objection } from './objection.ts'

const CREDIT =
  /(?:\b(?:photo|photos|picture|pictures|pic|pics|image|images|credit|photograph|photography|illustration|graphic|video|file pic)s?(?: by| credit| courtesy of)?:? |©|\(c\) )[^.]{0,30}$/i
const LABELLED = /(?:photo|picture|pic|image|credit|photograph(?: by)?|pictures)s?: ?$/i
const BYLINE =
  /^\s*(?:(?:Posted|Published|Updated|Written)(?: on)? [^"]{4,48}? by|By|Words by|Words:|Written by|Reported by|Posted by|Author:|Reporter:|Exclusive by)\s[^.,]{0,40}$/
const EXCLUSIVE = /\b(?:Exclusive|Words|Report|Written|Reporting) (?:B|b)y $/

const THING_NOUNS: ReadonlySet<string> = new Set(
  'charity company firm magazine newspaper newsletter journal agency app brand label band ship ferry boat trawler liner yacht lifeboat tug tugboat tanker schooner sloop steamer freighter barge frigate destroyer submarine pub restaurant hotel novel book film movie play musical opera song album single sitcom series show programme podcast website retailer supermarket manufacturer consultancy brewery racehorse horse locomotive hurricane storm'.split(
    ' ',
  ),
)
/** Those who work in firms named after people. */
const FIRMS: ReadonlySet<string> = new Set(
  'accountants agents analysts architects auctioneers auditors bookmakers brewers brokers builders consultants contractors developers jewellers lawyers printers publishers solicitors stockbrokers surveyors undertakers'.split(
    ' ',
  ),
)
const FIRM_LEAD =
  /\b(?:(?:analysts?|bankers?|brokers|economists?|strategists?|traders|dealers) at|(?:shares|stake|stock|investors?|shareholders) in) $/i
const HOSPITAL = /^(?:general|royal|infirmary|memorial|comprehensive|united|juniors|infants)$/
const SAID_IT = /^ (?:said|says|added|confirmed|insisted|claimed|stressed) (?:that )?(?:it|its|their|they) /
const WARD =
  /\((?:Lab|Con|Lib ?Dem|LD|Ind|Green|UKIP|Reform|SNP|Plaid|Labour|Conservative|Independent|Liberal Democrat)(?:,| -|:) [^)]{0,30}$/

/** Objections of the words next to a name. */
export const surroundingsOfThings: readonly Objection[] = [
  {
    id: 'person/named-thing',
    reads: [
      'It is run by the charity Wexo Orme.',
      'They sailed in the ferry Ann Orme.',
      'His novel Ann Orme won.',
    ],
    leaves: [
      'The charity worker Ann Orme slept.',
      'Charity head Ann Orme slept.',
      'He left the firm. Ann Orme slept.',
    ],
    against: spot => {
      const before = wordBefore(spot)
      return before && !before.capital && !spot.honorifics.length && !spot.led && THING_NOUNS.has(before.key)
        ? `named after “${before.key}”`
        : null
    },
  },
  {
    id: 'person/on-a-street',
    reads: ['It stands on Abbey Orme in Tarn.'],
    leaves: ['It relied on Ann Orme in Tarn.'],
    against: spot =>
      wordBefore(spot)?.key === 'on' &&
      isA(spot.words[spot.first] as Word, AMBIGUOUS_GIVEN) &&
      !isSure(spot) &&
      /^,? in \p{Lu}/u.test(textAfter(spot, 6))
        ? 'stands where a street does'
        : null,
  },
  {
    id: 'person/hospital',
    reads: ['She is a doctor at Tarn General.', 'He died in the Orme Royal.'],
    leaves: ['The General slept.', 'Ann Royal slept.'],
    against: ({ words, first, last }) =>
      last > first && HOSPITAL.test((words[last] as Word).key) && !isA(words[first] as Word, GIVEN)
        ? 'named as hospitals and schools are'
        : null,
  },
  {
    id: 'person/the',
    reads: ['Thanks to the Ann Orme fund.', 'The Ann Orme opened.'],
    leaves: [
      'Thanks to the Rev Ann Orme.',
      'Thanks to the headteacher Ann Orme.',
      'Thanks to the late Ann Orme.',
    ],
    against: ({ words, front, first, honorifics, led }) => {
      if (honorifics.length > 0 || led || front !== first) return null
      const before = words[front - 1]
      return before?.key === 'the' && /^ +$/.test((words[front] as Word).gap) ? 'after “the”' : null
    },
  },
  {
    id: 'person/the-lord',
    reads: ['The bar of the Lord Orme was shut.'],
    leaves: ['They met Lord Orme.', 'Thanks to the Lord Wexo Orme.'],
    against: ({ words, front, first, last }) =>
      front < first &&
      first === last &&
      words[front - 1]?.key === 'the' &&
      /^(?:lord|lady|king|queen|prince|princess|duke|admiral|earl)$/.test((words[first - 1] as Word).key)
        ? 'an inn or a ship of that name'
        : null,
  },
  {
    id: 'person/in-the-chair',
    reads: ['Count them, Mr Chairman.', 'They asked Mr Speaker.'],
    leaves: ['Thanks to Mr Judge.', 'Thanks to Mr Chairman Orme.'],
    against: ({ words, front, first, last }) =>
      front < first &&
      first === last &&
      /^(?:mr|madam|madame|mrs)$/.test((words[first - 1] as Word).key) &&
      /^(?:chair|chairman|chairperson|chairwoman|moderator|president|secretary|speaker)$/.test(
        (words[first] as Word).key,
      )
        ? 'whoever is in the chair'
        : null,
  },
  {
    id: 'person/which',
    reads: ['They work at Ann Orme, which makes shoes.', 'Ann Orme, which makes shoes, is shut.'],
    leaves: ['The report of Ann Orme, which came late, is out.', 'They met Ann Orme, who makes shoes.'],
    against: spot => {
      if (spot.honorifics.length > 0 || !isBefore(spot, ', which ')) return null
      const before = wordBefore(spot)
      return !before || /^(?:at|in|near|with|for)$/.test(before.key) ? 'followed by “which”' : null
    },
  },
  {
    id: 'person/firm-of-several',
    reads: ['It was found by consultants Wexo Orme.', 'Auditors Wexo Orme were told.'],
    leaves: ['Auditors Wexo Orme and Ann Tarn were told.', 'Consultant Wexo Orme was told.'],
    against: spot => {
      const { words, front, first, last } = spot
      const noun = FIRMS.has((words[first] as Word).key) ? words[first] : wordBefore(spot)
      if (!noun || front < first || last === first || !FIRMS.has(noun.key)) return null
      return /^(?:,? and |, )\p{Lu}/u.test(textAfter(spot, 8)) ? null : `a firm of ${noun.key}`
    },
  },
  {
    id: 'person/firm-of-analysts',
    reads: ['Analysts at Ann Orme, a bank, were glad.', 'It holds shares in Thomas Orme.'],
    leaves: ['Analyst Ann Orme was glad.', 'They laughed at Ann Orme.', 'Shares fell, Ann Orme said.'],
    against: spot =>
      /^(?:at|in)$/.test(wordBefore(spot)?.key ?? '') &&
      !spot.honorifics.length &&
      FIRM_LEAD.test(textBefore(spot, 20))
        ? 'a firm with analysts or shares'
        : null,
  },
  {
    id: 'person/said-it',
    reads: ['Wexo Orme said it was delighted.', 'Wexo Orme said that its staff were delighted.'],
    leaves: ['Ann Orme said it was late.', 'Wexo Orme said she was delighted.', 'Mr Orme said it.'],
    against: spot =>
      spot.points < 2 && SAID_IT.test(textAfter(spot, 40)) ? 'speaks of itself as “it”' : null,
  },
  {
    id: 'person/ward',
    reads: ['Cllr Jo Ng (Con, Alder Orme) slept.', 'Coun Jo Ng (Lab - Ann Orme) slept.'],
    leaves: ['Cllr Ann Orme (Con, Alder) slept.'],
    against: spot => (textAfter(spot, 30).includes(')') && WARD.test(textBefore(spot, 40)) ? 'a ward' : null),
  },
  {
    id: 'person/credit',
    reads: ['Photo: Ann Orme', 'The hall (Picture: Ann Orme)', 'Photograph by Ann Orme/Agency'],
    leaves: ['A photo shows head Ann Orme.', 'Pictures of Ann Orme were shown.'],
    against: spot => {
      const before = textBefore(spot, 60)
      if (/^ ?\/|^\)|^$|^ ?\|/.test(textAfter(spot, 3)) && CREDIT.test(before)) return 'a credit'
      return /: ?$/.test(before.slice(-2)) && LABELLED.test(before) ? 'a credit' : null
    },
  },
  {
    id: 'person/byline',
    reads: [
      'Posted on 2021-07-19 by Ann Orme',
      'By Ann Orme',
      'By Ann Orme, Education Reporter',
      'By Jo Tarn and Ann Orme',
    ],
    leaves: ['By Ann Orme’s own account it was late and she went home at once.', 'Led by Ann Orme.'],
    against: spot => {
      const before = textBefore(spot, 90)
      if (before.endsWith('y ') && EXCLUSIVE.test(before)) return 'a byline'
      if (!BYLINE.test(before)) return null
      return spot.line.plain.length < 110 && !/^'s\b/.test(textAfter(spot, 3)) ? 'a byline' : null
    },
  },
]

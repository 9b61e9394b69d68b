import { type ProviderRule, readName } from '../provider-rule.ts'

const TITLE = /^(?:sir|dame|lady|lord|bishop|archbishop|cardinal|king|queen|prince|princess|duke|canon|dean)$/
/** What follows the name of a school, where the possessive has nothing: a mark, a verb, a place. */
const ENDS =
  /(?:[,;.)]|$| (?:is|are|was|were|has|had|fell|rose|kept|lost|got|remains?|remained|retained|climbed|dropped|slipped|moved|went|received|in|at|near|and|will|would)\b)/y

/** Rules for schools called after their founders alone: "Sir Edmund Cray's". */
export const founderRules: readonly ProviderRule[] = [
  {
    id: 'provider/founder',
    reads: [
      ['The school, Sir Edmund Cray’s, was inspected.', "Sir Edmund Cray's"],
      ['Pupils at Queen Aldith’s in Orme met.', "Queen Aldith's"],
    ],
    leaves: [
      'The school heard Sir Edmund Cray’s speech.',
      'It was the school of Sir Edmund Cray.',
      'The school is on Queen’s.',
    ],
    needs: {
      inside:
        'sir dame lady lord bishop archbishop cardinal king queen prince princess duke canon dean'.split(' '),
    },
    read: (run, setting) => {
      if (setting.weight('school') === 0) return []
      const from = run.words.findIndex(({ key }) => TITLE.test(key))
      const to = run.words.length - 1
      const last = run.words[to]
      if (from < 0 || to <= from || to - from > 3 || !last?.text.endsWith("'s")) return []
      ENDS.lastIndex = last.end
      return ENDS.test(run.lower) ? [readName(run, from, to, 'school', last.end)] : []
    },
  },
]

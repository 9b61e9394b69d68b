import { MENU } from '../../../../domain/press/furniture/navigation.ts'
import { FILED_TOPICS, TAGS } from '../../../../domain/press/furniture/notices.ts'
import { type FurnitureRule, phrasesOf } from '../furniture-rule.ts'

/** So many topics make a list of them. */
const LEAST = 3
const LONGEST = 300
const MOST_WORDS = 4
const TOPICS: ReadonlySet<string> = new Set([...phrasesOf(FILED_TOPICS), ...phrasesOf(MENU.parts)])

/** Lines of which each lists tags or topics. */
export const tags: FurnitureRule = {
  id: 'boilerplate/tags',
  reason: 'lists tags or topics',
  furniture: TAGS,
  opens: 'list',
  holds: ({ text, prose }) => !prose && text.length <= LONGEST && text.includes(',') && isTopics(text),
  reads: [
    'Tags: Ofsted, schools, Fenwick',
    'Filed under: Education',
    'Related topics: SEND | Fenwick',
    'Posted in News. Bookmark the permalink.',
    'Topics',
    '#Ofsted #schools #Fenwick',
    'News, Ofsted, Colleges, Governance',
    'Ofsted, early years, nurseries, Fenwick',
    'In this article: Schools  Ofsted',
    'Filed under Nurseries, Kent',
    'Posted in: Schools | Kent',
  ],
  leaves: [
    'Categories of concern',
    'Topics covered in lessons vary.',
    'Tag rugby was a favourite.',
    'Labels matter to parents.',
    'Fenwick Primary, Larch Lane Juniors, St Anne’s',
    'Leadership, teaching and behaviour',
    'Filed in March, the accounts show a loss',
    'Filed under pressure, the accounts show a loss of £3m',
    'In this article: we list every school that lost its grade.',
    'Schools, colleges, and the children in between',
    'In this story of two schools, the heads are friends.',
  ],
}

// "News, Ofsted, Colleges, Governance": half of the parts are topics that are known
function isTopics(text: string): boolean {
  const parts = text.split(/,\s*/)
  const known = parts.filter(part => TOPICS.has(part.toLowerCase())).length
  return (
    parts.length >= LEAST &&
    known * 2 >= parts.length &&
    parts.every(part => part !== '' && part.split(' ').length <= MOST_WORDS && !/^and\b|[.:?!"]/.test(part))
  )
}

import { TAGS } from '../../../../domain/press/furniture/notices.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each lists tags or topics. */
export const tags: FurnitureRule = {
  id: 'boilerplate/tags',
  reason: 'lists tags or topics',
  furniture: TAGS,
  opens: 'list',
  reads: [
    'Tags: Ofsted, schools, Fenwick',
    'Filed under: Education',
    'Related topics: SEND | Fenwick',
    'Posted in News. Bookmark the permalink.',
    'Topics',
    '#Ofsted #schools #Fenwick',
  ],
  leaves: [
    'Categories of concern',
    'Topics covered in lessons vary.',
    'Tag rugby was a favourite.',
    'Labels matter to parents.',
    'In this story of two schools, the heads are friends.',
  ],
}

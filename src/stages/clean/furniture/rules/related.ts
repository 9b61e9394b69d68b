import { RELATED } from '../../../../domain/press/furniture/related.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each points to other stories. */
export const related: FurnitureRule = {
  id: 'boilerplate/related',
  reason: 'points to other stories',
  furniture: RELATED,
  opens: 'list',
  reads: [
    'Read more: Bus fares to rise in June',
    'READ MORE',
    'Related articles',
    'More from Town Hall Weekly',
    'See also: Judge rules on school closure',
    'You might also like to watch:',
    'You may also want to watch:',
    'You may also be interested in: How one borough cut its queues / A day with the duty team',
    'Most Read',
    'OTHER STORIES FROM THIS WEEK IN 1998',
    'More on this story',
    'This article first appeared in the May issue.',
    'LATEST JOBS',
    'Recommended for you',
  ],
  leaves: [
    'Read the full report on the Ofsted website.',
    'The report can be read here.',
    'Related services were praised.',
    'Latest figures show a fall.',
    'You may also want to tell the governors what you think.',
    'Read the 2019 report here',
    'More than half of schools are good.',
    'Featured in the report were three homes.',
    'Watch the children at play and you see it.',
  ],
}

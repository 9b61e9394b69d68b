import { PAGER } from '../../../../domain/press/furniture/navigation.ts'
import { findsIn, guard } from '../../../../model/guard.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const ARROWS = [' →', ' »', ' ›', ' >>']
const FUSED = guard(/^(?:Previous|Next|PREVIOUS|NEXT)\p{Lu}\p{Ll}/u)

/** Lines of which each leads to the pages before and after. */
export const pager: FurnitureRule = {
  id: 'boilerplate/pager',
  reason: 'leads to the pages before and after',
  furniture: PAGER,
  // "Term two review →", "PreviousBin strike goes on"
  holds: ({ line, text }) =>
    (text.length < 160 && ARROWS.some(arrow => text.endsWith(arrow))) || findsIn(line, FUSED, text),
  reads: [
    '← Older posts',
    'Previous article',
    '« Newer 1 … 318 319 320',
    'Page 2 of 5',
    'Next post: Summer fair',
    'Term two review →',
    'PREVIOUS STORY Walkers raise £400',
  ],
  leaves: ['Next steps', 'Previous inspection', 'Page Hall Primary', 'Next: what the inspectors want to see'],
}

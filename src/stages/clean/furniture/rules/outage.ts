import { OUTAGE } from '../../../../domain/press/furniture/notices.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each says that the page failed. */
export const outage: FurnitureRule = {
  id: 'boilerplate/outage',
  reason: 'says that the page failed',
  furniture: OUTAGE,
  reads: [
    'Oops.',
    'This site cannot be reached from your location.',
    'Sorry, something went wrong.',
    'Our engineers are working to fix it.',
    'Page not found',
  ],
  leaves: [
    'Sorry seems to be the hardest word',
    'This service is not yet good.',
    'Our team are working hard for every child.',
    'The head is sorry.',
  ],
}

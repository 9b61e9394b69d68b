import { FEEDBACK } from '../../../../domain/press/furniture/notices.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each asks about the page itself. */
export const feedback: FurnitureRule = {
  id: 'boilerplate/feedback',
  reason: 'asks about the page itself',
  furniture: FEEDBACK,
  reads: [
    'Is this page useful?',
    'Yes | No | Report a problem with this page',
    'Did you find what you were looking for?',
    'Help us improve this website',
    'Was this article helpful?',
  ],
  leaves: [
    'Feedback from parents was warm.',
    'Is this school good?',
    'How does this school compare?',
    'Help us improve, pupils told governors.',
  ],
}

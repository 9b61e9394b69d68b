import { DONATION } from '../../../../domain/press/furniture/offers.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each asks for money. */
export const donation: FurnitureRule = {
  id: 'boilerplate/donation',
  reason: 'asks for money',
  furniture: DONATION,
  opens: 'list',
  reads: [
    'Donate now',
    'Support our journalism',
    'We have a small favour to ask.',
    'Please consider making a donation to keep us going.',
    'If everyone who reads this gave £1, our future would be safe.',
    'Your donation will help us report.',
  ],
  leaves: [
    'The school gave its donation to a hospice.',
    'Support for foster carers',
    'Donations came from parents.',
    'Support us as we say goodbye to Mrs Lake.',
  ],
}

import { SUBSCRIPTION } from '../../../../domain/press/furniture/offers.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each sells a subscription. */
export const subscription: FurnitureRule = {
  id: 'boilerplate/subscription',
  reason: 'sells a subscription',
  furniture: SUBSCRIPTION,
  opens: 'list',
  reads: [
    'Subscribe',
    'Subscribe to Town Hall Weekly',
    'From £3 a month',
    'This article is only available to subscribers.',
    'You have read 3 of your 5 free articles this month',
    'Already a subscriber? Log in',
    'To continue reading, register for free',
    'Unlimited access to news and features',
  ],
  leaves: [
    'Members only learnt of the letter on Friday.',
    'Join us in congratulating our pupils.',
    'Access to records was poor.',
    'From £40 a week rents rose to £60.',
    'This article is about inspection.',
  ],
}

import { NEWSLETTER } from '../../../../domain/press/furniture/offers.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each offers a newsletter, alerts or an app. */
export const newsletter: FurnitureRule = {
  id: 'boilerplate/newsletter',
  reason: 'offers a newsletter, alerts or an app',
  furniture: NEWSLETTER,
  opens: 'list',
  reads: [
    'Sign up to our daily newsletter',
    'Get the biggest stories sent straight to your inbox',
    'We have more newsletters',
    'Never miss a story with our free app.',
    'By signing up you agree to our terms.',
    'Enjoying this piece?',
    'Want the latest news from your town? Join our WhatsApp community',
    'You can unsubscribe at any time.',
    'Subscribe to our weekly bulletin for school leaders',
  ],
  leaves: [
    'The school newsletter told parents of the result.',
    'Get the basics right, says Ofsted',
    'Keep children safe',
    'A newsletter goes home every Friday.',
    'Our school is a happy place.',
    'Want a place? Join the queue',
  ],
}

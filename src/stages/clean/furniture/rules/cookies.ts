import { COOKIES } from '../../../../domain/press/furniture/account.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each asks about cookies and privacy. */
export const cookies: FurnitureRule = {
  id: 'boilerplate/cookies',
  reason: 'asks about cookies and privacy',
  furniture: COOKIES,
  reads: [
    'We use cookies to improve your experience on our site.',
    'Accept all cookies',
    'Cookie settings',
    'By continuing to use this site you agree to our use of cookies.',
    'Privacy Policy',
    'This website uses cookies.',
    'Manage preferences',
  ],
  leaves: [
    'Pupils baked cookies for the inspector.',
    'Privacy was respected in all homes.',
    'Parents must agree to the plan.',
    'Data that you hold must be kept safe.',
  ],
}

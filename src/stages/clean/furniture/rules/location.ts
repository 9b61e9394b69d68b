import { LOCATION } from '../../../../domain/press/furniture/notices.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each asks where the reader is or tells the weather. */
export const location: FurnitureRule = {
  id: 'boilerplate/location',
  reason: 'asks where the reader is or tells the weather',
  furniture: LOCATION,
  reads: [
    'In Your Area',
    'Enter your postcode',
    'Change location',
    'Choose your local area',
    '12°C',
    'See what is happening in your area',
  ],
  leaves: [
    'Choose your school with care',
    'Weather kept the inspectors away.',
    'Local area partnership',
    'Find the right school',
  ],
}

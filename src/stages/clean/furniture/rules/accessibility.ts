import { ACCESSIBILITY } from '../../../../domain/press/furniture/navigation.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each skips to a part of the page or changes how it looks. */
export const accessibility: FurnitureRule = {
  id: 'boilerplate/accessibility',
  reason: 'skips to a part of the page or changes how it looks',
  furniture: ACCESSIBILITY,
  reads: [
    'Skip to main content',
    'Accessibility options',
    'Increase text size',
    'Open toolbar',
    'Listen with ReadSpeaker',
  ],
  leaves: [
    'Access to early help',
    'Accessible information for parents',
    'Translation services were praised.',
  ],
}

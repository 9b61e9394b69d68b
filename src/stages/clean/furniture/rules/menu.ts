import { MENU } from '../../../../domain/press/furniture/navigation.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each is a menu of the site. */
export const menu: FurnitureRule = {
  id: 'boilerplate/menu',
  reason: 'is a menu of the site',
  furniture: MENU,
  reads: [
    'Menu',
    'Home | News | Sport | Jobs',
    "News Sport What's On Jobs Property",
    'Home  About Us  Parents  Curriculum  Contact',
    'Back to all news',
    'Apply Now  |  Open Events  |  Term Dates 2023-24  |  Accessibility',
    'Show search',
    'Terms and conditions',
    'View all news',
    'Website design by Larch Digital',
    'Home / Your council / Planning',
  ],
  leaves: [
    'Overall effectiveness | Good |',
    'Leadership, training and policy',
    'Children in care',
    'Oakfield Primary | 12/03/2019 | Good',
    'Education and training',
    'News of the grade spread fast.',
  ],
}

import { MENU } from '../../../../domain/press/furniture/navigation.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Labels that lost what was between them, three at least. */
const FUSED =
  /^\p{Lu}(?:(?!\bMa?c)[\p{L} ])*\p{Ll}{2}\p{Lu}\p{Ll}(?:(?!\bMa?c)[\p{L} ])*\p{Ll}{2}\p{Lu}\p{Ll}[\p{L} ]*$/u
const LONGEST_FUSED = 90

/** Lines of which each is a menu of the site. */
export const menu: FurnitureRule = {
  id: 'boilerplate/menu',
  reason: 'is a menu of the site',
  furniture: MENU,
  // "About usGet helpNewsDonate"
  holds: ({ text, prose }) => !prose && text.length < LONGEST_FUSED && FUSED.test(text),
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
    'About usGet helpNewsDonate',
  ],
  leaves: [
    'Overall effectiveness | Good |',
    'Leadership, training and policy',
    'Children in care',
    'Ann McDonald and Jo MacArthur',
    'Oakfield Primary | 12/03/2019 | Good',
    'Education and training',
    'News of the grade spread fast.',
  ],
}

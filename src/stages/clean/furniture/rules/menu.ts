import { MENU } from '../../../../domain/press/furniture/navigation.ts'
import { type FurnitureRule, phrasesOf } from '../furniture-rule.ts'

/** Labels that lost what was between them are three at least, of which half are a menu's. */
const LEAST = 3
const LONGEST_FUSED = 90
const JOINT = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/u
const LABELS: ReadonlySet<string> = new Set([...phrasesOf(MENU.labels), ...phrasesOf(MENU.parts)])

/** Lines of which each is a menu of the site. */
export const menu: FurnitureRule = {
  id: 'boilerplate/menu',
  reason: 'is a menu of the site',
  furniture: MENU,
  // "HomeOur workContact us"
  holds: ({ text, prose }) => !prose && text.length < LONGEST_FUSED && isFused(text),
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
    'HomeNewsOur workContact us',
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

function isFused(text: string): boolean {
  if (/[^\p{L}& ]|\bBy/u.test(text)) return false
  const parts = text.split(JOINT)
  return (
    parts.length >= LEAST && parts.filter(part => LABELS.has(part.toLowerCase())).length * 2 >= parts.length
  )
}

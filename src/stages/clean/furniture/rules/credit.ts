import { CREDIT } from '../../../../domain/press/furniture/notices.ts'
import { guard, mayFind } from '../../../../model/guard.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const LABELLED = guard(
  /^\W?(?:(?:main |lead |stock |file |library |cover |featured? )?(?:photo|picture|pic|image|photograph|illustration|graphic|screenshot)s?(?: (?:credit|source|copyright|courtesy of|by|from))?|credit|photographer|photography|\(c\)|©)s?\s*(?::|\bby\b|\bcourtesy of\b|,|(?=\(c\)|©))\s*(.{1,90})$/i,
)
/** A word of a name, an agency, an address or a licence. */
const NAME =
  /^(?:[\p{Lu}\d©@(][\p{L}\d'.&/@()_-]*|(?:by|via|and|of|for|from|the|on|courtesy|de|van|stock|\(c\)|[\w.]{1,40}[./]\w{2,}\S{0,40})|[a-z\d_]+\/\S{1,60}|[-/|&,])[,;)]*$/u

/** Lines that name nothing but who took or sold a picture. */
export const credit: FurnitureRule = {
  id: 'boilerplate/credit',
  reason: 'names who took or sold a picture',
  furniture: CREDIT,
  // "Photo: Orla Studio/Adobe Stock", never "Picture: Pupils celebrate with their head"
  holds: ({ line, text }) => {
    if (text.length > 120 || !mayFind(line, LABELLED)) return false
    const rest = LABELLED.pattern.exec(text)?.[1]
    return rest?.split(' ').every(word => NAME.test(word)) ?? false
  },
  reads: [
    'Photo: Orla Studio/Adobe Stock',
    'Picture: Jo Lamb',
    'Image: PA',
    'Getty Images/iStockphoto',
    'Image source, Getty Images',
    'Photo by Kelly Sikkema on Unsplash',
    'Photo: anyname/Fotolia',
    'Stock image',
    'Credit: LDRS',
  ],
  leaves: [
    'Picture: Pupils celebrate with their head',
    'Image caption: Campaigners outside the meeting. Picture: Submitted',
    'Pupils of Fenwick Primary. Picture: Jo Lamb',
    'Photographs of pupils line the hall.',
    'Image of the council has improved',
    'Pictured: head teacher Jo Lamb with pupils',
  ],
}

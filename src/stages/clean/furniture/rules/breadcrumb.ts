import { BREADCRUMB } from '../../../../domain/press/furniture/navigation.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const ARROW = / [>›»→] /
const PATH = /^[^.?!>]{2,40}(?: [>›»→] [^.?!>]{1,90}){2,6}$/

/** Lines of which each is the path to the page. */
export const breadcrumb: FurnitureRule = {
  id: 'boilerplate/breadcrumb',
  reason: 'is the path to the page',
  furniture: BREADCRUMB,
  // "Larkshire › News › 2019"
  holds: ({ text, prose }) => !prose && ARROW.test(text) && PATH.test(text),
  reads: [
    'Home > News > Education > School loses top rating',
    'You are here: Home / News / 2019',
    'Home » News » Council praised',
  ],
  leaves: ['Home life was harder', 'Grade 4 > grade 2', 'Requires improvement'],
}

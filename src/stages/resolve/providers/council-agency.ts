import type { Article } from '../../../model/article.ts'
import { leadOf } from './lead-of.ts'

/** So long is the beginning of an article that tells what it is on, in code units. */
const LEAD = 700
const SERVICE = '(?:adoption|fostering) (?:agency|service|team)'
const JUDGED = '(?:good|graded|inspected|judged|outstanding|rated|rating|satisfactory|visited)'
/** What councils have that was inspected by itself, as independent agencies are, and that it was. */
const JUDGED_BY_ITSELF = new RegExp(
  `\\b${SERVICE}\\b[^.!?\\n]{0,80}\\b${JUDGED}\\b|\\b${JUDGED}\\b[^.!?\\n]{0,40}\\b${SERVICE}\\b`,
  'i',
)
/** From then on Ofsted judged it with all services for children. */
const JOINED = '2014'
/** What is inspected with all services for children. */
const CHILDREN =
  /\bchildren's (?:services|social)|\b(?:care leavers|child protection|children in care|help and protection|looked[ -]after children|safeguarding|services for children in|single inspection|monitoring|annual (?:assessment|performance|rating)|perform(?:ed|ing|s)? (?:adequately|excellently|poorly|well))\b/i

/** Tell whether an article is on the fostering or adoption service of a council, which Ofsted inspected by itself until 2013, not on all its services for children. */
export function isOnAgency(article: Article, published: string | null): boolean {
  const lead = leadOf(article, LEAD)
  return published !== null && published < JOINED && JUDGED_BY_ITSELF.test(lead) && !CHILDREN.test(lead)
}

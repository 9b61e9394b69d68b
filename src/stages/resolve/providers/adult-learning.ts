import type { Article } from '../../../model/article.ts'
import { leadOf } from './lead-of.ts'

/** So long is the beginning of an article that tells what it is on, in code units. */
const LEAD = 900
/** What councils teach, which is inspected as further education is. */
const ADULT =
  /\badult(?:s'|'s)?(?:,? (?:and|&) (?:community|family|skills))?,? (?:education|learning|skills)\b|\badult learners\b|\bcommunity learning\b|\blearning (?:service )?for adults\b/i
const CHILDREN =
  /\b(?:children's (?:services|homes?|social)|children in care|looked[ -]after|care leavers|child protection|social workers?|fostering|pupils)\b/i
const SEND = /\bSEND\b/

/** Tell whether an article is on what a council teaches adults, not on its services for children. */
export function isOnAdultLearning(article: Article): boolean {
  const lead = leadOf(article, LEAD)
  return ADULT.test(lead) && !CHILDREN.test(lead) && !SEND.test(lead)
}

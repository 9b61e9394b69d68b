/** So long is the beginning of an article that tells what it is on, in code units. */
const LEAD = 900
/** What councils teach, which is inspected as further education is. */
const ADULT =
  /\badult(?:s'|'s)?(?:,? (?:and|&) (?:community|family|skills))?,? (?:education|learning|skills)\b|\badult learners\b|\bcommunity learning\b|\blearning (?:service )?for adults\b/i
const CHILDREN =
  /\b(?:children['\u2019]s (?:services|homes?|social)|care leavers|child protection|social workers?|fostering|pupils|send)\b/i

/** Tell whether an article is on what a council teaches adults, not on its services for children. */
export function isOnAdultLearning(source: string): boolean {
  const lead = source.slice(0, LEAD)
  return ADULT.test(lead) && !CHILDREN.test(lead)
}

import { type Article, keptLines } from '../../../model/article.ts'

/** So long is the beginning of an article that tells what it is on, in code units. */
const LEAD = 700
/** What councils have that was inspected by itself, as independent agencies are. */
const AGENCY = /\b(?:adoption|fostering) (?:agency|service|team)\b/i
/** From then on Ofsted judged it with all services for children. */
const JOINED = '2014'
/** What is inspected with all services for children. */
const CHILDREN =
  /\bchildren's (?:services|social)|\b(?:care leavers|child protection|children in care|help and protection|looked[ -]after children|safeguarding|services for children in|single inspection|monitoring|annual (?:assessment|performance|rating)|perform(?:ed|ing|s)? (?:adequately|excellently|poorly|well))\b/i
const GRADED = /\b(?:good|inadequate|outstanding|rated|rating|satisfactory)\b/i

/** Tell whether an article is on the fostering or adoption service of a council, which Ofsted inspected by itself until 2013, not on all its services for children. */
export function isOnAgency(article: Article, published: string | null): boolean {
  let lead = ''
  for (const { plain } of keptLines(article)) {
    lead += `${plain}\n`
    if (lead.length > LEAD) break
  }
  lead = lead.slice(0, LEAD)
  return (
    published !== null && published < JOINED && AGENCY.test(lead) && GRADED.test(lead) && !CHILDREN.test(lead)
  )
}

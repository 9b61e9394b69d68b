import { findsIn, guard } from '../../../model/guard.ts'
import type { LineView } from './line-view.ts'

const LONGEST = 70
/** Below the closing words stand so many lines of who signs. */
const MOST = 3
const GREETING = guard(/^(?:dear\b|to (?:all|our|the) (?:parents|families|staff|carers)\b|sirs?\b ?[,-])/i)
const CLOSING =
  /^(?:yours\b[\w ]{0,24}|(?:with )?(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|good|every|many|fond|sincere|all|grateful)\b[\w ,]{0,30}\b(?:wishes|regards|blessings?|thanks|prayers)|(?:best|regards|sincerely|respectfully|blessings|god bless(?: you(?: all)?)?|in (?:faith|christ|friendship|partnership)|thank you(?: all| again)?(?: for your [\w ]{0,20}support)?))\b[\w ]{0,24}[,.!-]?$/i
/** "Mrs C. Lamb-Obi", "Ms J. Rudd and Mr P. Hale", "Amara Quist" */
const NAMED =
  "(?:(?:Mrs?|Ms|Miss|Mx|Dr|Sr|Fr|Sister|Father|Rev(?:d|erend)?|Prof(?:essor)?|Sir|Dame|Cllr|Councillor|Canon)\\b\\.? )?(?:(?:\\p{Lu}\\.){2,3} )?\\p{Lu}[\\p{L}'-]*\\.?(?: \\p{Lu}[\\p{L}'-]*\\.?){0,3}"
const SIGNER = new RegExp(`^${NAMED}(?: (?:and|&) ${NAMED})?$`, 'u')
const OFFICE =
  /^(?:\p{L}+[ -]){0,4}(?:heads?(?:teacher|master|mistress)?s?|teachers?|principals?|chair(?:man|woman|person)?s?|governors?|directors?|managers?|leaders?|executive|trustees?|vicar|rector|priest|secretary|clerk)\b(?:[ ,&-]+\p{L}+){0,5}$/iu
const LOUD = /^\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}$/u
const MOTTO = /^["'].{4,60}["']/

/** Find the closing words of letters and who signs them: "Yours in faith, / Jo Lamb / Headteacher", "Mrs J. Lamb / Headteacher". */
export function findSignOffs(views: readonly LineView[]): LineView[] {
  const greeting = views.findIndex(({ line, text }) => findsIn(line, GREETING, text))
  if (greeting < 0) return []
  const found: LineView[] = []
  for (let i = greeting + 1; i < views.length; i++) {
    const view = views[i] as LineView
    if (view.mark || view.text.length > LONGEST) continue
    const closes = CLOSING.test(view.text)
    if (!closes && !isSigned(view, views[i + 1])) continue
    found.push(view)
    for (let j = i + 1; j <= i + (closes ? MOST + 1 : 1); j++) {
      const below = views[j]
      if (!below || below.mark || below.prose || below.text.length > LONGEST) break
      // "Yours, / Jo Lamb / Headteacher / DIARY"
      if (LOUD.test(below.text) && OFFICE.test(views[j - 1]?.text ?? '')) break
      if (j <= i + MOST || MOTTO.test(below.text)) found.push(below)
    }
  }
  return found
}

const isSigned = ({ text, prose }: LineView, below: LineView | undefined): boolean =>
  !prose && !!below && !below.mark && !below.prose && OFFICE.test(below.text) && SIGNER.test(text)

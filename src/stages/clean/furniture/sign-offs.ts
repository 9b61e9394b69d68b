import { findsIn, guard } from '../../../model/guard.ts'
import type { LineView } from './line-view.ts'

const LONGEST = 70
/** Below the closing words stand so many lines of who signs. */
const MOST = 3
const GREETING = guard(/^(?:dear\b|to (?:all|our|the) (?:parents|families|staff|carers)\b|sirs?\b ?[,-])/i)
const CLOSING =
  /^(?:yours\b[\w ]{0,24}|(?:with )?(?:my |our )?(?:very )?(?:best|kind|kindest|warm|warmest|good|every|many|fond|sincere|all|grateful)\b[\w ,]{0,30}\b(?:wishes|regards|blessings?|thanks|prayers)|(?:best|regards|sincerely|respectfully|blessings|god bless(?: you(?: all)?)?|in (?:faith|christ|friendship|partnership)|thank you(?: all| again)?(?: for your [\w ]{0,20}support)?))\b[\w ]{0,24}[,.!-]?$/i
const MOTTO = /^["'].{4,60}["']/

/** Find the closing words of letters and who signs them: "Yours in faith, / Jo Lamb / Headteacher". */
export function findSignOffs(views: readonly LineView[]): LineView[] {
  const greeting = views.findIndex(({ line, text }) => findsIn(line, GREETING, text))
  if (greeting < 0) return []
  const found: LineView[] = []
  for (let i = greeting + 1; i < views.length; i++) {
    const view = views[i] as LineView
    if (view.mark || view.text.length > LONGEST || !CLOSING.test(view.text)) continue
    found.push(view)
    for (let j = i + 1; j <= i + MOST + 1; j++) {
      const below = views[j]
      if (!below || below.mark || below.prose || below.text.length > LONGEST) break
      if (j <= i + MOST || MOTTO.test(below.text)) found.push(below)
    }
  }
  return found
}

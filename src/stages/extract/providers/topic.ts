import { GRADED_VERBS, MOVING_VERBS } from '../../../domain/press/graded-names.ts'
import type { NameReading, Setting } from './provider-rule.ts'
import { keyOf, type Run } from './run.ts'
import type { Sign } from './topic-signs.ts'

/** A bare name with where it stands and how likely the article is about it. */
export interface Topic {
  places: { run: Run; reading: NameReading; sign: Sign }[]
  score: number
}

/** Heads and cells of tables. */
const NO_NAME =
  /^(?:inspected|published|letters|news|opinion|comment|features|sport|insufficient|reasonable|significant|strong|expected|provider|school|college|grade|rating|leadership|training|safeguarding|overall|behaviour|attitudes|outcome|result|date|name|area|type|location|website|address|phone|ages|capacity|yes|no|met|verdict|judgement|judgment|status|latest|previously|before|now)$/
/** Single words that name no place: "Supervision was adequate". */
export const ABSTRACT = /^\S+(?:tion|sion|ment|ance|ence|ship|ity|ism|ings?|isers?|ics)$/
/** "Slumped from good": what a paragraph begins with whose heading is the name. */
const VERBS: ReadonlySet<string> = new Set(`${GRADED_VERBS} ${MOVING_VERBS}`.trim().split(/\s+/))

/** Tell whether a name is a single word that heads tables, or that the article writes small too. */
export function isOtherWord(name: string, setting: Setting): boolean {
  const key = keyOf(name)
  return !name.includes(' ') && (NO_NAME.test(key) || VERBS.has(key) || setting.hasWord(key))
}

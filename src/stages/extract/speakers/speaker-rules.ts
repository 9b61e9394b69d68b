import { accordingTo, clauseBehind, inversion } from './rules/behind.ts'
import { colonBefore } from './rules/colon-before.ts'
import { furtherOn } from './rules/elsewhere.ts'
import { labelBehind } from './rules/label-behind.ts'
import { nounBefore } from './rules/noun-before.ts'
import { passive } from './rules/passive.ts'
import { saidBehind } from './rules/said-behind.ts'
import { verbBefore } from './rules/verb-before.ts'
import { viewOf } from './rules/view.ts'
import type { SpeakerRule } from './speaker-rule.ts'

/** The ways in which a sentence names who is quoted; the first that reads one counts. */
export const speakerRules: readonly SpeakerRule[] = [
  labelBehind,
  saidBehind, // before what may stand further on: "was how she greeted the news"
  inversion,
  accordingTo,
  clauseBehind,
  nounBefore, // before the verbs: "We cannot accept Ann Orme's claim"
  verbBefore,
  passive,
  colonBefore, // after the verbs: "Ann Orme was blunt:" has none that reports
  furtherOn,
  viewOf,
]

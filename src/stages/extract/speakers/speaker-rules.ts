import { colonBefore, verbBefore } from './rules/before.ts'
import { accordingTo, clauseBehind, inversion } from './rules/behind.ts'
import { furtherOn } from './rules/elsewhere.ts'
import { passive } from './rules/passive.ts'
import type { SpeakerRule } from './speaker-rule.ts'

/** The ways in which a sentence names who is quoted; the first that reads one counts. */
export const speakerRules: readonly SpeakerRule[] = [
  inversion,
  accordingTo,
  clauseBehind,
  verbBefore,
  passive,
  colonBefore, // after the verbs: "Ann Orme was blunt:" has none that reports
  furtherOn,
]

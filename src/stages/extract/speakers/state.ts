import type { Provider } from '../../../model/providers.ts'
import type { QuotationMention } from '../../../model/quotations.ts'
import type { Heard, Memory } from './memory.ts'
import { findNamedBodies, type NamedBodies } from './named-bodies.ts'

/** Who says something short or asks. */
export interface Turn {
  heard: Heard
  asks: boolean
}

/** What the reading of an article's paragraphs carries from one to the next. */
export interface State {
  memory: Memory
  /** The text of the article. */
  source: string
  /** Whether the article speaks of somebody by a noun alone, by the nouns asked for. */
  unnamed: Map<string, boolean>
  /** The bodies that the article names, found when first asked for. */
  bodies: () => NamedBodies
  /** Whether the article speaks of the inspectorate, whose report then is what is quoted without a cue. */
  isAboutOfsted: boolean
  /** Who spoke last in the paragraph before, or whom its last sentence is about; null where nobody. */
  before: Heard | null
  /** Who speaks in the list or block that a paragraph ending in a colon introduced. */
  introduced: Heard | null
  /** Quotations of the sentence before that nothing gives to somebody by name, for the next to say whose they are. */
  pending: QuotationMention[]
  /** How many paragraphs ago somebody was quoted last. */
  sinceSpoke: number
  /** Who was quoted last. */
  voice: Heard | null
  /** Who was quoted before that, if it was another. */
  other: Heard | null
  /** Whether what follows is talk to and fro: two turns or more that nothing gives to anybody. */
  inTalk: boolean
  /** Where in the memory the paragraph before begins, and where this one does. */
  from: { before: number; now: number }
  /** The paragraph before, where it is a turn of talk that somebody may answer. */
  turn: Turn | null
}

/** What an article about the inspectorate speaks of, that of other news hardly: its name, or more than one inspection where children or learners are. */
const OFSTED = /\bofsted\b|\binspectorate\b|\bHMI\b/i
const INSPECTIONS = /\binspect(?:ors?|ions?|ed)\b[\s\S]*?\binspect(?:ors?|ions?|ed)\b/i
const INSPECTED =
  /\b(?:schools?|pupils?|nurser(?:y|ies)|pre-?school|childmind\w+|childcare|children(?:'s|’s|s)? (?:services|homes?)|social work\w*|safeguarding|colleges?|learners?|apprentic\w+|foster\w*|adopt\w+|SEND)\b/i
/** What is shorter may be about it without naming it, in code units, if it speaks of inspections or schools at all. */
const EXCERPT = 600
const SCHOOLS =
  /\binspect(?:ors?|ions?|ed)\b|\bschools?\b|\bpupils\b|\blessons\b|\bmonitoring visit\b|\breport (?:said|goes|found)\b|\bwatchdog\b/i

/** Open the state of an article's first paragraph. */
export function openState(source: string, providers: readonly Provider[]): State {
  let bodies: NamedBodies | null = null
  return {
    memory: [],
    source,
    unnamed: new Map(),
    bodies: () => {
      bodies ??= findNamedBodies(source, providers)
      return bodies
    },
    isAboutOfsted:
      OFSTED.test(source) ||
      (INSPECTIONS.test(source) && INSPECTED.test(source)) ||
      (source.length < EXCERPT && SCHOOLS.test(source)),
    before: null,
    introduced: null,
    pending: [],
    sinceSpoke: Number.POSITIVE_INFINITY,
    voice: null,
    other: null,
    inTalk: false,
    from: { before: 0, now: 0 },
    turn: null,
  }
}

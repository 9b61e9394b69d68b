import { recallInspecting } from './heard.ts'
import { mainSubject } from './main-subject.ts'
import type { MaskedSentence, Quoted } from './masked-line.ts'
import { type Heard, recall } from './memory.ts'
import { resolveReference } from './resolve-reference.ts'
import type { State } from './state.ts'
import type { Token } from './tokens.ts'
import { answererOf } from './turn.ts'

/** A quotation that no words of its own sentence give to anybody, with what stands around. */
export interface Uncued {
  quoted: Quoted
  /** The tokens of its sentence before it. */
  before: readonly Token[]
  /** The masked line. */
  text: string
  /** Whether nothing but the quotation begins its sentence, and its paragraph. */
  beginsSentence: boolean
  beginsParagraph: boolean
  /** Who was quoted last in the paragraph, and who spoke or acted last in it. */
  spoke: Heard | null
  last: Heard | null
  /** Who was said to say something after that. */
  teller: Heard | null
  /** Whom the sentence right before names as what it is about, if nobody there speaks. */
  subject: Heard | null
  state: State
}

/** A stated reason to take somebody for the speaker where no cue does. */
interface ContextRule {
  id: string
  because: string
  read: (uncued: Uncued) => Heard | null
}

const FIRST_PERSON = /\b(?:I|I'm|I've|I'd|my|me|we|we're|we've|we'd|our|us|ours|mine)\b/i
// nested quotations speak for others
const isInFirstPerson = ({ mention }: Quoted): boolean =>
  FIRST_PERSON.test(mention.text.replace(/["“‘'][^"”’]{3,200}["”’'](?!\p{L})/gu, ''))

/** For how many paragraphs who spoke last may go on without a cue. */
const MOST_PARAGRAPHS = 2

/** The reasons, the first that names somebody counts. */
export const contextRules: readonly ContextRule[] = [
  {
    id: 'quotation/told-before',
    because: 'follows a sentence that has somebody say something',
    read: ({ beginsSentence, teller }) => (beginsSentence ? teller : null),
  },
  {
    id: 'quotation/named-before',
    because: 'follows a sentence about somebody else whom it names',
    read: ({ beginsSentence, subject }) => (beginsSentence ? subject : null),
  },
  {
    id: 'quotation/same-paragraph',
    because: 'goes on after another quotation of the paragraph',
    read: ({ beginsSentence, spoke }) => (beginsSentence ? spoke : null),
  },
  {
    id: 'quotation/sentence-before',
    because: 'follows a sentence that says who speaks',
    read: ({ beginsSentence, last }) => (beginsSentence ? last : null),
  },
  {
    id: 'quotation/list',
    because: 'stands in a list or block that a colon introduced',
    read: ({ state }) => state.introduced,
  },
  {
    id: 'quotation/reply',
    because: 'answers what the paragraph before says',
    read: ({ beginsParagraph, quoted, text, state }) =>
      beginsParagraph && state.turn ? answererOf(state.turn, quoted, text, state) : null,
  },
  {
    id: 'quotation/paragraph-before',
    because: 'follows a paragraph that says who speaks',
    read: ({ beginsParagraph, state }) => (beginsParagraph ? state.before : null),
  },
  {
    id: 'quotation/voice-goes-on',
    because: 'goes on as who was quoted last speaks',
    read: ({ beginsParagraph, quoted, state }) => {
      if (!beginsParagraph || state.sinceSpoke > MOST_PARAGRAPHS) return null
      if (!state.isAboutOfsted) return state.voice
      const isFirstPerson = isInFirstPerson(quoted)
      return recall(state.memory, ({ speaker }) => isFirstPerson === (speaker.kind === 'person')) ?? null
    },
  },
  {
    id: 'quotation/subject',
    because: 'is said of the person whom the sentence is about',
    read: ({ beginsSentence, before, text, state }) => {
      const subject = beginsSentence ? null : mainSubject(before, text)
      const isPerson =
        subject?.kind === 'person' ||
        (subject?.kind === 'individual' && subject.head !== 'one') ||
        /^(?:he|she)$/.test(subject?.head ?? '')
      return subject && isPerson ? resolveReference(subject, state) : null
    },
  },
  {
    id: 'quotation/speaker-before',
    because: 'follows who spoke before in the paragraph',
    read: ({ beginsSentence, last }) => (beginsSentence ? null : last),
  },
  {
    id: 'quotation/report',
    because: 'stands in an account of a report',
    read: ({ quoted, state }) =>
      state.isAboutOfsted && !(quoted.mention.form === 'sentence' && isInFirstPerson(quoted))
        ? { ...recallInspecting(state.memory), head: 'ofsted' }
        : null,
  },
]

/** Tell how a quotation stands in its sentence and paragraph. */
export function uncuedOf(
  quoted: Quoted,
  sentence: MaskedSentence,
  before: readonly Token[],
  text: string,
  people: Pick<Uncued, 'spoke' | 'last' | 'teller' | 'subject'>,
  state: State,
): Uncued {
  return {
    quoted,
    before,
    text,
    beginsSentence: sentence.firstWord >= quoted.start,
    beginsParagraph: sentence.firstWordOfLine >= quoted.start,
    ...people,
    state,
  }
}

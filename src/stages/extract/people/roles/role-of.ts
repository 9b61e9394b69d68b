import type { Role } from '../../../../model/people.ts'
import type { Word } from '../words.ts'
import type { RoleContext, RolePhrase, Stretch } from './phrase.ts'

const FORMER = /^(?:(?:then|late|former|formerly|previous|past|one-time|sometime|retired)\b|ex-)/i
const INCOMING = /^(?:incoming|newly[ -]appointed|soon-to-be)\b|(?:-| )(?:designate|elect)$/i
/** A councillor of no office has a title, no role. */
const TITLE_ALONE =
  /^(?:(?:local|ward|borough|county|city|town|parish|district|council|fellow|veteran|senior|group|independent|green|long-serving) )?councillors?$/i

/** Make a role of a phrase, as worded; null for what is a title alone. `standing` is what the words around it say. */
export function roleOf(
  context: RoleContext,
  phrase: RolePhrase,
  standing: Role['standing'] | null,
): Role | null {
  if (isTitleAlone(context, phrase)) return null
  const noun = wordsOf(context, phrase.title)
  const title = phrase.lead ? `${wordsOf(context, phrase.lead)} ${noun}` : noun
  return {
    title,
    organisation: phrase.organisation && wordsOf(context, phrase.organisation),
    standing: FORMER.test(title) ? 'former' : INCOMING.test(title) ? 'incoming' : (standing ?? 'current'),
  }
}

/** Tell whether a phrase is a title rather than a role: "Conservative councillor". */
export const isTitleAlone = (context: RoleContext, { title }: RolePhrase): boolean =>
  TITLE_ALONE.test(wordsOf(context, title))

const wordsOf = ({ line: { line, words } }: RoleContext, [first, last]: Stretch): string =>
  line.value.slice((words[first] as Word).start, (words[last] as Word).end).replace(/\s+/g, ' ')

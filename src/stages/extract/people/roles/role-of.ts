import type { Role } from '../../../../model/people.ts'
import type { Word } from '../words.ts'
import type { RoleContext, RolePhrase, Stretch } from './phrase.ts'

const FORMER = /^(?:(?:then|the late|late|former|formerly|previous|past|one-time|sometime|retired)\b|ex-)/i
const INCOMING =
  /^(?:incoming|newly appointed|newly-appointed|next|soon-to-be)\b|(?:-| )(?:designate|elect)$/i
/** A councillor of no office has a title, no role. */
const TITLE_ALONE =
  /^(?:(?:local|ward|borough|county|city|town|parish|district|fellow|veteran|senior|group|independent|long-serving|deputy)? ?)?councillors?$/i

/** Make a role of a phrase, as worded; null for what is a title alone. `standing` is what the words around it say. */
export function roleOf(
  { line: { line, words } }: RoleContext,
  { title: [from, to], organisation }: RolePhrase,
  standing: Role['standing'] | null,
): Role | null {
  const cut = ([first, last]: Stretch) =>
    line.value.slice((words[first] as Word).start, (words[last] as Word).end).replace(/\s+/g, ' ')
  const title = cut([from, to])
  if (TITLE_ALONE.test(title)) return null
  return {
    title,
    organisation: organisation && cut(organisation),
    standing: FORMER.test(title) ? 'former' : INCOMING.test(title) ? 'incoming' : (standing ?? 'current'),
  }
}

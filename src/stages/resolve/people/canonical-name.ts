import type { PersonMention } from '../../../model/people.ts'

/** Choose the fullest form of a name among its mentions: most words written out, then most often used. */
export function canonicalName(mentions: readonly PersonMention[]): string {
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    const form = formOf(mention)
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return [...counts].reduce((best, one) => (isFuller(one, best) ? one : best))[0]
}

const formOf = ({ given, family }: PersonMention) =>
  [given, family]
    .filter(part => part !== null)
    .join(' ')
    .replace(/\s+/g, ' ')

function isFuller([a, often]: [string, number], [b, seldom]: [string, number]): boolean {
  const [x, y] = [weightOf(a), weightOf(b)]
  return x !== y ? x > y : often > seldom
}

// initials and names in capitals count for less
const weightOf = (form: string): number =>
  form.split(/[ -]/).reduce((sum, word) => sum + (/^\p{Lu}\.?$/u.test(word) ? 1 : 2), 0) -
  (isShouted(form) ? 1 : 0)

const isShouted = (form: string) => form === form.toUpperCase() && form !== form.toLowerCase()

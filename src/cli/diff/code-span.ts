import { clip } from '../../model/visible.ts'

/** Longest text in a comment, in code units. */
const WIDTH = 200

/**
 * Put text into a Markdown code span, where it is nothing but text: no markup, no link, no mention of a user
 * or an issue. The fence is longer than any run of backticks in it.
 */
export function codeSpan(text: string, width = WIDTH): string {
  const words = clip(text, width) || 'none'
  const longest = Math.max(0, ...(words.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${words} ${fence}` : `${fence}${words}${fence}`
}

import { styleText } from 'node:util'

const colour = process.stdout.isTTY && !process.env.NO_COLOR
const style = (format: Parameters<typeof styleText>[0]) => (words: string) =>
  colour ? styleText(format, words) : words

/** Print a heading. */
export const heading = (words: string): string => style('bold')(words.toUpperCase())
/** Print what is kept. */
export const good = style('green')
/** Print what is rejected or set aside. */
export const bad = style('red')
/** Print what is said beside. */
export const faint = style('dim')

/** Cut words to one line of at most `width` code units. */
export function oneLine(words: string, width: number): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`
}

/**
 * Controls, among them those that turn a terminal's colours, and marks that turn the direction of writing or
 * have no width, but for the joiner within an emoji: articles are anybody's text.
 */
const HIDDEN =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<!\ufe0f|[\udc00-\udfff])\u200d|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Show text on one line, as it is: spaces single, a line feed as ¶, what cannot be seen by its number. */
export const visible = (text: string): string =>
  text
    .trim()
    .replace(/\r?\n/g, ' ¶ ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(HIDDEN, unit => `\\u{${unit.charCodeAt(0).toString(16)}}`)

/** Cut visible text to at most `width` code units. */
export function clip(text: string, width: number): string {
  const line = visible(text)
  return line.length <= width ? line : `${wholeUnits(line.slice(0, width - 1)).trimEnd()}…`
}

/** Drop half a character at either end. */
export const wholeUnits = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '')

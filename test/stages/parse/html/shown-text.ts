import { decodeHTML } from 'entities/decode'

/** The text of a stretch of HTML as a reader sees it: no tags, no scripts, entities decoded, white space collapsed. */
export const shownText = (html: string): string =>
  decodeHTML(
    html
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<(script|style|svg|button|noscript)\b[\s\S]*?<\/\1>/gi, '')
      .replace(/<\/?[a-z][^>]*>/gi, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()

import { withoutDate } from './dated-title.ts'
import { isSiteName } from './site-line.ts'

const BORDER = /\s+(?:\||::)\s+/
/** A rest of so few words is no title. */
const LEAST = 3

/** Take the date and the name of the site off a title: "Larkshire Council news | Fostering team praised". */
export function bareTitle(title: string): string {
  const text = withoutDate(title)
  const parts = text.split(BORDER)
  const rest = parts.filter((part, i) => (i > 0 && i < parts.length - 1) || !isSite(part))
  const [own = ''] = rest
  return rest.length === 1 && own.split(' ').length >= LEAST ? own : text
}

// "Larkshire Council news"
const isSite = (part: string): boolean => isSiteName(part.replace(/ news(?:room)?$/, ''))

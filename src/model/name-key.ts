const ASCII = /^[\0-\x7f]*$/
const MARKS = /[\u0300-\u036f]/g

/** Fold a name or a word of it for look-ups: lower case, accents and strokes left out. */
export function nameKey(text: string): string {
  const plain = text.toLowerCase()
  if (ASCII.test(plain)) return plain
  return plain.normalize('NFD').replace(MARKS, '').replaceAll('ł', 'l').replaceAll('ø', 'o')
}

import { WINDOWS_1252 } from '../domain/press/windows-1252.ts'
import type { Span } from './span.ts'

/** A stretch of UTF-8 that was read as windows-1252, with what it stands for. */
export interface Garbled extends Span {
  words: string
  meant: string
}

const BYTES = new Map<string, number>(WINDOWS_1252.flat().map((character, i) => [character, 0x80 + i]))
const SPECIAL = WINDOWS_1252.flat().join('')
const MARKS = /[‘’“”]/g
const NEXT = `[\\u0080-\\u00bf${SPECIAL}]`

/**
 * Sequences that no English text has unless it is garbled: "â€™", "ðŸ˜€", "Â£", "Ã©", "ï»¿"; "â€" has lost its last byte.
 * Text garbled twice has "Ã¢â‚¬Å“" and "Ã¢â‚¬Ëœ".
 */
const SEQUENCES = [
  `â${NEXT}{2}`,
  `ð${NEXT}{3}`,
  'Â[\\u0080-\\u00bf]',
  `Ã[\\u0080-\\u00bf${SPECIAL.replace(MARKS, '')}]`,
  `ï[»¬]${NEXT}`,
  `â€(?!${NEXT})`,
  '(?<=â‚¬|Ã°|Å¸)(?:Å[“’\\u00a0¡¸½¾]|Ë[†œ])',
]
const GARBLED = new RegExp(`(?:${SEQUENCES.join('|')})+`, 'g')
/** What every sequence begins with. */
const LEAD = /[âðÂÃï]/
const CUT_OFF = new RegExp(`â€(?!${NEXT})`, 'g')
const UNASSIGNED = /[\u0080-\u009f]/
/** Text that was garbled more often than this is past help. */
const MOST_ROUNDS = 3

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Find the stretches of a text that are garbled for certain, from an offset on. */
export function findMojibake(text: string, from = 0): Garbled[] {
  if (!LEAD.test(text)) return []
  return [...text.matchAll(GARBLED)].flatMap(({ index: start, 0: words }) => {
    const meant = start < from ? null : meaningOf(words)
    return meant === null ? [] : [{ start, end: start + words.length, words, meant }]
  })
}

/** Write a text with what its garbled stretches stand for. */
export const repairText = (text: string): string => text.replace(GARBLED, words => meaningOf(words) ?? words)

function meaningOf(words: string): string | null {
  let meant = words
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = meant.replace(GARBLED, run => decode(run) ?? run)
    if (next === meant) break
    meant = next
  }
  return meant === words || UNASSIGNED.test(meant) ? null : meant
}

function decode(run: string): string | null {
  const whole = run.replace(CUT_OFF, 'â€\u009d')
  try {
    return utf8.decode(Uint8Array.from(whole, unit => BYTES.get(unit) ?? unit.charCodeAt(0)))
  } catch {
    return null
  }
}

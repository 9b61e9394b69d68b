import type { Line } from '../../../model/article.ts'
import { isCapitalUnit, isSmallUnit } from '../../../model/code-units.ts'
import type { QuotationMention } from '../../../model/quotations.ts'
import type { Span } from '../../../model/span.ts'

/** A quotation's part on one line; offsets count from the start of the line. */
export interface Quoted extends Span {
  mention: QuotationMention
  /** Which of the mention's spans it is, from 0. */
  part: number
  /** The last sign of the quoted words. */
  stop: string
}

/** A sentence of a masked line with the quotations in it; offsets count from the start of the line. */
export interface MaskedSentence extends Span {
  /** Where its first word stands that is not quoted, and that of its line; at its end or later where there is none. */
  firstWord: number
  firstWordOfLine: number
  quoted: Quoted[]
}

/** A line in which quoted words are painted over, so that what speaks of them can be read by itself. */
export interface MaskedLine {
  line: Line
  text: string
  sentences: MaskedSentence[]
}

/** Stands for each unit of quoted words: a sign that articles do not use, of one byte, as most lines are stored. */
export const PAINT = '¤'
/** Where a sentence may end; what follows decides. */
const STOP = /[.!?]["')\]]*(?:\s+|(?=[A-Z][a-z]))|¤[.!?]*\s+/g
const BEGINS = /["'([]{0,3}[\p{Lu}\d¤]/uy
const SHORTENED =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Cllr|Cllrs|Coun|St|Hon|Sgt|Insp|Supt|Det|Col|Capt|Lt|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|etc|Sen|Gov|Gen|Rep|Jr|Sr|Inc|Ltd|Co|Corp|ret|retd|Brig|Maj|Cmdr|Adm|Amb|Cpl|Pvt|Messrs|Mt|Ft|Fr|Bros|[ap]\.m)|\b\p{Lu})\.$/u

/** Paint over the quotations of a line and part it into sentences, none of which ends inside a quotation. */
export function maskLine(line: Line, quoted: readonly Quoted[]): MaskedLine {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of quoted) {
    parts.push(line.plain.slice(from, start), PAINT.repeat(end - start))
    from = end
  }
  parts.push(line.plain.slice(from))
  const text = quoted.length > 0 ? parts.join('') : line.plain
  return { line, text, sentences: sentencesOf(text, quoted) }
}

function sentencesOf(text: string, quoted: readonly Quoted[]): MaskedSentence[] {
  const sentences: MaskedSentence[] = []
  let start = datelineEnd(text)
  const firstWordOfLine = wordFrom(text, start, text.length)
  let next = 0
  let last = -1
  STOP.lastIndex = start
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const { index, 0: stop } = match
    const end = STOP.lastIndex
    if (!beginsSentence(text, end)) continue
    while ((quoted[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++
    if (endsSentence(text, index, start, stop, quoted[last], last > next)) add(end)
  }
  add(text.length)
  return sentences

  function add(end: number) {
    const own: Quoted[] = []
    for (let one = quoted[next]; one && one.start < end; one = quoted[++next]) own.push(one)
    const firstWord = own.length > 0 ? wordFrom(text, start, end) : start
    sentences.push({ start, end, firstWord, firstWordOfLine, quoted: own })
    start = end
  }
}

function beginsSentence(text: string, at: number): boolean {
  if (at === text.length) return false
  const unit = text.charCodeAt(at)
  // most begin with a plain capital
  if (isCapitalUnit(unit)) return true
  BEGINS.lastIndex = at
  return BEGINS.test(text)
}

/** "SAO PAULO, May 7 (Reuters) - " */
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .,'-]{1,40}(?:, ?[\p{L}\d., ]{2,30})?(?: \([^()]{2,30}\))? ?(?:--?|[–—]) (?=["'\p{Lu}\d¤])/u

function datelineEnd(text: string): number {
  if (!isCapitalUnit(text.charCodeAt(0)) || !isCapitalUnit(text.charCodeAt(1))) return 0
  return DATELINE.exec(text.slice(0, 130))?.[0].length ?? 0
}

const WORD = /[\p{L}\d]/u

function wordFrom(text: string, from: number, to: number): number {
  const unit = text.charCodeAt(from) | 0x20
  // most begin with a plain letter
  if (isSmallUnit(unit) && from < to) return from
  const at = text.slice(from, to).search(WORD)
  return at < 0 ? to : from + at
}

/** No shortened word has so many small letters in a row. */
const LONG = 5

function isLongWord(text: string, end: number): boolean {
  for (let at = end - 1; at > end - 1 - LONG; at--) {
    const unit = at < 0 ? 0 : text.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) return false
  }
  return true
}

/** Verbs that may follow quoted words in their own sentence, though these end in a full stop: `“We won.” Ann Orme said.` */
const CUES: ReadonlySet<string> = new Set(
  `added adds admits admitted answered answers asked asks commented concedes conceded continued cried declared demanded
  demands explained insisted insists joked jokes laughed laughs recalled recalls repeated repeats replied replies said says
  shouted shouts testified told tweeted tweets warned warns whispered wrote`.split(/\s+/),
)
/** How many words may stand before such a verb. */
const MOST_BEFORE_CUE = 6
const NEXT_WORD = /[\s.]*([\p{L}'.-]{1,24})(?=[\s:,.]|$)/uy
/** What makes it lead to other words. */
const LEADS_ON = /^(?: ?:|,? ?¤|[^.!?]{0,60}: ?¤)/

function cueFollows(text: string, from: number): boolean {
  NEXT_WORD.lastIndex = from
  for (let words = 0; words <= MOST_BEFORE_CUE; words++) {
    const word = NEXT_WORD.exec(text)?.[1]
    if (word === undefined) return false
    const stop = word.endsWith('.') ? 1 : 0
    if (words > 0 && CUES.has(stop ? word.slice(0, -1) : word))
      return !LEADS_ON.test(text.slice(NEXT_WORD.lastIndex - stop, NEXT_WORD.lastIndex + 80))
    if (words > 0 && /[,:]/.test(text.charAt(NEXT_WORD.lastIndex))) return false
  }
  return false
}

/** What labels the quoted words before it, and ends its line. */
const LABEL = /^\([^().¤]{3,60}\)\s*$/

function endsSentence(
  text: string,
  index: number,
  start: number,
  stop: string,
  last: Quoted | undefined,
  isSecond: boolean,
): boolean {
  if (stop[0] !== PAINT)
    return stop.length > 1
      ? isLongWord(text, index) || !SHORTENED.test(text.slice(Math.max(start, index - 12), index + 1))
      : /\p{Ll}{2}$/u.test(text.slice(Math.max(start, index - 2), index))
  if (!last || /^¤[.!?]/.test(stop)) return true
  if (text[index + stop.length] === '(' && LABEL.test(text.slice(index + stop.length))) return false
  if (!/[.!?…]/.test(last.stop)) return false
  const leads = isSecond || last.start - start < 4
  return !(leads && cueFollows(text, index + 1))
}

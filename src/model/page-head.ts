/** "News release 14/09", "Issue 14", "First published in News": heads of a page, not of its story. */
const PAGE_HEAD =
  /^(?:news|press|media) release\b ?(?:no\.? ?|number |ref\.?:? ?|:)?[\d/-]*$|^(?:our )?ref(?:erence)?\b\.?:? ?\S*\d|^(?:issue|volume|vol|edition|(?:\w+ )?(?:newsletter|bulletin))\b\.?:?,? ?(?:(?:no|number|issue)\b\.? ?)?#?\d{1,4}\b(?! ?: ?\S)|^[^.?!:]{3,40}?(?:\s{2,}| ?[-|,] ?)(?:no|issue|number|edition|volume|vol)\b\.? ?\d{1,4}$|^(?:first )?(?:published|posted|filed|added) (?:in|under|to|by)\b.{0,30}$/i
/** "04.03.2018 posted by editor in Uncategorized" */
const POSTED =
  /^(?:[\d./-]{6,10},? )?(?:posted|published|filed|written|uploaded|added|submitted)(?: on [^.?!]{4,24})?,? by \S{2,20}(?: \S{2,20})? (?:in|under|to)\b.{0,40}$|\b(?:in|under) uncategori[sz]ed$/i
/** "Headteacher: Mrs L. Lake", "Quarry Bank  Tel. 01632 960 177": the head of a letter. */
const LETTER_HEAD =
  /^(?:(?:acting |executive |co-)?head ?(?:teacher|master|mistress)?|principal|chair(?:man|woman)?(?: of governors)?|chief executive|e-?mail|tel(?:ephone)?|phone|fax|web(?:site)?|address)s? ?:(?=\s*(?:mrs?|ms|miss|dr|sir|rev|sister|father)\b|\s*(?:\d|\(|www\b))|\btel(?:ephone)?\b[.: ]{1,3}\(?0|\b0\d{3,4}[ -]\d{3}|\S@\S+\.\w/i
/** Words of the longest part of a row of offices: "Orme Borough | Media team | Media release 14/09". */
const MOST_WORDS = 5

/** What each of those holds; quicker than to read them one by one. */
const MAY_BE =
  /[|•@:]|\b0\d{3}|\b(?:no|number)\b\.? ?\d{1,4}$|\b(?:release|ref|issue|vol|edition|published|posted|filed|added|written|uploaded|submitted|tel|newsletter|bulletin)|uncategori/i

/** Tell whether a folded line belongs to the head of a page or letter: an office with its number, an issue, an address. */
export const isPageHead = (text: string): boolean =>
  MAY_BE.test(text) &&
  (PAGE_HEAD.test(text) || POSTED.test(text) || LETTER_HEAD.test(text) || isRow(text.split(/\||\s•\s/)))

const isRow = (parts: readonly string[]): boolean =>
  parts.length > 2 && parts.every(part => part.trim().split(/\s+/).length <= MOST_WORDS)

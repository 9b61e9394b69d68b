/** "News release 14/09", "Issue 14", "First published in News": heads of a page, not of its story. */
const PAGE_HEAD =
  /^(?:news|press|media) release\b ?(?:no\.? ?|number |ref\.?:? ?|:)?[\d/-]*$|^(?:our )?ref(?:erence)?\b\.?:? ?\S*\d|^(?:issue|volume|vol|edition|(?:\w+ )?(?:newsletter|bulletin))\b\.?:?,? ?(?:(?:no|number|issue)\b\.? ?)?#?\d{1,4}\b(?! ?: ?\S)|^[^.?!:]{3,40}?(?:\s{2,}| ?[-|,] ?)(?:no|issue|number|edition|volume|vol)\b\.? ?\d{1,4}$|^(?:first )?(?:published|posted|filed|added) (?:in|under|to|by)\b.{0,30}$/i
/** "For immediate release", "Larch Council logo". */
const STANDING =
  /^(?:(?:not )?for (?:immediate )?(?:release|publication)(?:(?: on| until|:) .{3,40})?|embargoed (?:until|to|for) .{3,50}|[^.?!:]{3,60} logo)$/i
/** "04.03.2018 posted by editor in Uncategorized" */
const POSTED =
  /^(?:[\d./-]{6,10},? )?(?:posted|published|filed|written|uploaded|added|submitted)(?: on [^.?!]{4,24})?,? by \S{2,20}(?: \S{2,20})? (?:in|under|to)\b.{0,40}$|\b(?:in|under) uncategori[sz]ed$/i
/** "Headteacher: Mrs L. Lake", "Quarry Bank  Tel. 01632 960 177": the head of a letter. */
const LETTER_HEAD =
  /^(?:(?:acting |executive |co-)?head ?(?:teacher|master|mistress)?|principal|chair(?:man|woman)?(?: of governors)?|chief executive|e-?mail|tel(?:ephone)?|phone|fax|web(?:site)?|address)s? ?:(?=\s*(?:mrs?|ms|miss|dr|sir|rev|sister|father)\b|\s*(?:\d|\(|www\b))|\btel(?:ephone)?\b[.: ]{1,3}\(?0|\b0\d{3,4}[ -]\d{3}|\S@\S+\.\w/i
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
/** "LARCH FOSTERING - Carers' Bulletin, Autumn 2012", "The Lark: newsletter of the Larch Trust, May 2014". */
const DATED_NEWS = new RegExp(
  `^[^.?!]{0,60}\\b(?:news|newsletter|news ?sheet|bulletin|magazine|gazette|digest|round-?up)\\b[^.?!"]{0,50}?[,|(-]? ?(?:(?:issue|no\\.?|number|edition) ?\\d{1,4},? )?(?:spring|summer|autumn|winter|michaelmas|lent|trinity|christmas|easter|${MONTH})(?: term)?,? (?:19|20)\\d\\d\\)?$`,
  'i',
)
/** "Letters, June 9 2010", "Your letters: 4 May 2012". */
const LETTERS = new RegExp(
  `^(?:(?:readers'?|your|postbag|mailbag)[:,]? )?letters?(?: page| to the editor| extra)?[,:]? (?:\\w+day,? )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|${MONTH}),? (?:19|20)\\d\\d$`,
  'i',
)
/** Words of the longest part of a row of offices: "Orme Borough | Media team | Media release 14/09". */
const MOST_WORDS = 5

/** What each of those holds; quicker than to read them one by one. */
const MAY_BE =
  /[|•@:]|\b0\d{3}|\b(?:no|number)\b\.? ?\d{1,4}$|\b(?:release|ref|issue|vol|edition|published|posted|filed|added|written|uploaded|submitted|tel|news|bulletin|letter|magazine|gazette|digest|round)|uncategori|\b(?:embargoed|logo|publication)\b/i

/** Tell whether a folded line belongs to the head of a page or letter: an office with its number, an issue, an address. */
export const isPageHead = (text: string): boolean =>
  MAY_BE.test(text) &&
  (PAGE_HEAD.test(text) ||
    DATED_NEWS.test(text) ||
    LETTERS.test(text) ||
    POSTED.test(text) ||
    STANDING.test(text) ||
    LETTER_HEAD.test(text) ||
    isRow(text.split(/\||\s•\s/)))

const isRow = (parts: readonly string[]): boolean =>
  parts.length > 2 && parts.every(part => part.trim().split(/\s+/).length <= MOST_WORDS)

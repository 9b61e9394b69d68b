/** What leads to somebody's place of work, an owner or a neighbour: to no provider that is spoken of on. */
const LEADS = [
  '(?:head|headteacher|principal|teacher|director|executive|chief|governors?|leader|manager|lecturer|professor|graduate|deputy|pupil|student|post|job|role|place|apprentice|member|mentor) (?:of|at|from|for|with|in)',
  '(?:joins?(?: us)?|joined|moves?|moved|came|comes|arrives|arrived|recruited|poached|on loan|seconded) from(?: [a-z-]+){0,3}',
  '(?:formerly|previously|now|worked|works|taught|teaches|trained|studied) (?:of|at|with|for)',
  '(?:which|who|that) (?:also |already |now )?(?:runs?|owns?|operates?|manages?|sponsors?|leads?|led|ran|oversees)',
  '(?:owned|run|operated|managed|sponsored|overseen|set up|taken (?:on|over)|led) by',
  '(?:next (?:door )?to|opposite|unlike|near)',
]
const LEAD = new RegExp(`\\b(?:${LEADS.join('|')}) (?:the )?$`, 'i')

/** "part of the 14-strong Orme Care group": whose it is. */
const PART = /\b(?:part|arm|member|subsidiary|one) of (?:the |its |an? )?(?:[a-z\d-]+ ){0,3}$/
const CHAIN = /^ (?:chain|charity|company|family|federation|firm|group|network|trust)\b/

/** "former Orme chief executive Jane Field": where she was. */
const FORMER = /\b(?:former|one-time|ex|then)[ -](?:the )?$/i
const ROLE =
  /^(?:'s)?(?: (?:city|county|borough|district|council|academy|school|college|nursery)){0,2} (?:boss|chair(?:man|woman)?|chief|deputy|director|executive|governor|head|head ?teacher|leader|manager|mayor|principal|social worker|teacher|tutor)\b/i

/** "As leader of Orme Council I": of whoever writes. */
const OWN = /^,? (?:I|we)\b/

/** "By Jane Field, head of Alder School", on a line of its own: of whoever writes. */
const BYLINE = /(?:^|\n)\s*(?:by|from) [^\n.:;]{4,50}$/i
const isByline = (text: string, start: number, end: number): boolean =>
  /^[^\n.]{0,30}(?:\n|$)/.test(text.slice(end, end + 40)) &&
  BYLINE.test(text.slice(Math.max(0, start - 80), start))

/** "Better news comes from Alder School": it is spoken of on. */
const NEWS = /\b(?:cheer|comfort|news|relief|word) (?:came|comes) from (?:the )?$/i

/** "The head of Alder School says": at the head of a paragraph, so that it is about the school. */
const LED_NOW =
  /(?:^|\n)\W{0,3}The (?:new |acting |interim )?(?:governors?|head|head ?teacher|manager|owner|principal) (?:of|at) (?:the )?$/

/** Tell whether a paragraph begins with who leads a provider that is named from an offset on. */
export const isLedNow = (text: string, start: number): boolean =>
  LED_NOW.test(text.slice(Math.max(0, start - 48), start))

/** Tell whether a name that stands between two offsets is only mentioned in passing. */
export const isAside = (text: string, start: number, end: number): boolean =>
  (LEAD.test(text.slice(Math.max(0, start - 70), start)) &&
    !NEWS.test(text.slice(Math.max(0, start - 40), start)) &&
    !OWN.test(text.slice(end, end + 6)) &&
    !isByline(text, start, end)) ||
  (PART.test(text.slice(Math.max(0, start - 60), start)) && CHAIN.test(text.slice(end, end + 14))) ||
  (FORMER.test(text.slice(Math.max(0, start - 14), start)) && ROLE.test(text.slice(end, end + 40)))

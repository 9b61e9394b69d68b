const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}'
/** A date that a scraper set before the headline: "3 June 2014Full marks for Orme", "14 Nov 08 - Staff pledge to stay". */
const DATED = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? (?:\\d{4}|\\d\\d)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)(?:\\s*[-–—|:]\\s+|(?=[^\\s\\d,./:-]))`,
  'i',
)

/** Take the date off a headline that begins with it. */
export const withoutDate = (text: string): string => {
  const lead = DATED.exec(text)?.[0] ?? ''
  return text.length > lead.length + 10 ? text.slice(lead.length) : text
}

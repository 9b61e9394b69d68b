/** How long inspectors stayed from a day on: ", and stayed for two days", "until the following afternoon". */
const STAYED =
  /^,? (?:and|but|where they)(?: (?:had|they|the inspectors|the team|inspectors))?(?: had)? (?:remained|stayed|stopped|were there)(?: there| on)?(?: for)? (?:(two|three|four|five)(?: full)? days\b|until the (?:following|next) (?:afternoon|day|evening|morning)\b|overnight\b)/i
const COUNTS = ['two', 'three', 'four', 'five']
const DAY = 86_400_000
const SATURDAY = 6

/** The same before its first day: "spent three days from Tuesday". */
const OVER =
  /\b(?:for|lasted|lasting|over|spanning|spent) (two|three|four|five)(?: full| working)? days,? (?:(?:there|here|(?:at|in) (?:\w+ ){1,3}) ?)?(?:beginning|from|starting)(?: on)? $/i

/** Work out the days of a visit that began on a day (EDTF) from the words around it: "2015-11-03" → "2015-11-03/2015-11-04". */
export function daysOfStay(value: string, before: string, after: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return value
  const over = OVER.exec(before)?.[1]
  const stayed = over ? null : STAYED.exec(after)
  if (!over && !stayed) return value
  const count = over ?? stayed?.[1]
  const more = count ? COUNTS.indexOf(count.toLowerCase()) + 1 : 1
  const last = new Date(Date.parse(value) + more * DAY)
  // over a weekend nobody can tell which days are meant
  return last.getUTCDay() <= new Date(value).getUTCDay() || last.getUTCDay() === SATURDAY
    ? value
    : `${value}/${last.toISOString().slice(0, 10)}`
}

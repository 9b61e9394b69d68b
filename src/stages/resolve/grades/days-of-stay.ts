/** How long inspectors stayed from a day on: ", and stayed for two days", "until the following afternoon". */
const STAYED =
  /^,? (?:and|but|where they)(?: (?:had|they|the inspectors|the team|inspectors))?(?: had)? (?:remained|stayed|stopped|were there)(?: there| on)?(?: for)? (?:(two|three|four|five)(?: full)? days\b|until the (?:following|next) (?:afternoon|day|evening|morning)\b|overnight\b)/i
const COUNTS = ['two', 'three', 'four', 'five']
const DAY = 86_400_000

/** Work out the days of a visit that began on a day (EDTF) from the words behind it: "2015-11-03" → "2015-11-03/2015-11-04". */
export function daysOfStay(value: string, after: string): string {
  const stayed = /^\d{4}-\d\d-\d\d$/.test(value) ? STAYED.exec(after) : null
  if (!stayed) return value
  const more = stayed[1] ? COUNTS.indexOf(stayed[1].toLowerCase()) + 1 : 1
  return `${value}/${new Date(Date.parse(value) + more * DAY).toISOString().slice(0, 10)}`
}

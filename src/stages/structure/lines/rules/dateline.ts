import { isDatedRow, isDateLine } from '../../../../model/date-line.ts'
import type { KindRule } from '../kind-rule.ts'

/** A line of nothing but a date, its time and labels. */
export const dateline: KindRule = {
  kind: 'dateline',
  is: ({ lines }, i) =>
    !lines[i]?.prose && (isDateLine(lines[i]?.text ?? '') || isDatedRow(lines[i]?.text ?? '')),
  reads: [
    '18th January 2024, 6:00 am',
    'Published: 2 July 2025',
    '| 23 November 2012',
    '24/7/14',
    'Published: 6:00 AM July 19, 2019    Updated: 4:12 PM December 11, 2020',
    'Source: PSE Feb/March 2019',
    'Posted in Nyheter 2023-01-19 04:11',
    'Wednesday, 3 May 2023',
    'Updated 18th January 2024, 11:42 am',
    'Last updated: 17/05/2024',
    '2019-05-03T10:15',
    'Crime | News | Friday 8 November 2019',
    'Your letters: Monday, May 23, 2011',
    'NEWSLETTER 14 – FRIDAY 30 JANUARY 2026',
  ],
  leaves: [
    'Inspected 12 May 2019',
    'Oakfield Primary 12/03/2019 2',
    'The report came out in May 2019.',
    'Report from May 2019',
    'Summer 2019',
    'Alder | Good | 8 November 2019',
    'By Jo Lamb, 12 May 2019',
    '2016',
  ],
}

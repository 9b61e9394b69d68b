import type { KindRule } from '../kind-rule.ts'

/** An item of a list. */
export const item: KindRule = {
  kind: 'item',
  is: ({ lines }, i) =>
    /^\s*(?:[-*•‣▪●○·◦]\s+|[•‣▪●○◦](?=\S)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+|\d\.\d\s+)["'\p{L}£\d]/u.test(
      lines[i]?.line.plain ?? '',
    ),
  reads: [
    '- Timeliness of plans.',
    '• audits are honest',
    '1. Adoption performance',
    '* Pupils read often',
    '2.1 Adoption',
    'a) staff are proud',
  ],
  leaves: ['-', '12 May 2019', 'A school', '"- no', '*Jo Lamb writes from Fenwick'],
}

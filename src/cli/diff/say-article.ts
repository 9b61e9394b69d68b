import type { ArticleDifference } from '../../review/diff/difference.ts'

/** Say beside an article's name what became of its record as a whole. */
export function sayRecord({ record, edited }: ArticleDifference): string {
  if (record === 'added' || record === 'gone') return `record ${record}`
  return edited ? 'source edited' : ''
}

/** Say what became of an article's entry in quarantine; null where it is as it was. */
export function sayQuarantine({ quarantine }: ArticleDifference): string | null {
  if (!quarantine) return null
  const { from, to } = quarantine
  if (!to) return `out of quarantine: was ${from?.reason} (${from?.rule})`
  return `in quarantine: ${to.reason} (${to.rule})${from ? `, was ${from.reason} (${from.rule})` : ''}`
}

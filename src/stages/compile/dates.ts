import { collect } from '../../model/collect.ts'
import type { DateFact } from '../../model/dates.ts'
import { factId } from '../../model/fact-id.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Positions } from './positions.ts'

/** Compile dates; one is identified by its value, its role and whether it was worked out. */
export const compileDates = (facts: readonly DateFact[], { put }: Positions): ArticleRecord['dates'] =>
  collect(facts, ({ value, relative, role, rule, mentions }) => ({
    id: put(factId('date', value, role, relative ? 'relative' : 'stated'), mentions),
    value,
    words: mentions[0]?.words ?? '',
    relative,
    role,
    rule,
  }))

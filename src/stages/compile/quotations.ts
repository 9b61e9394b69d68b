import { collect } from '../../model/collect.ts'
import { factId } from '../../model/fact-id.ts'
import type { PersonFact } from '../../model/people.ts'
import type { QuotationMention } from '../../model/quotations.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { Positions } from './positions.ts'

/** Compile quotations; one is identified by its words and their speaker, and stands in all places that repeat it. */
export function compileQuotations(
  facts: readonly QuotationMention[],
  { put }: Positions,
  people: ReadonlyMap<PersonFact, string>,
): ArticleRecord['quotations'] {
  const first = new Map<string, { quotation: QuotationMention; spans: Span[] }>()
  for (const quotation of facts) {
    // a name is of one line
    const identity = `${quotation.text}\n${quotation.speaker.name ?? ''}`
    const known = first.get(identity)
    if (known) known.spans.push(...quotation.spans)
    else first.set(identity, { quotation, spans: [...quotation.spans] })
  }
  return collect([...first.values()], ({ quotation, spans }) => {
    const { text, form, speaker, cue, rule } = quotation
    const { kind, name, person, as } = speaker
    return {
      id: put(factId('quotation', text), spans),
      text,
      form,
      speaker: { kind, name, person: (person && people.get(person)) ?? null, as },
      cue,
      rule,
    }
  })
}

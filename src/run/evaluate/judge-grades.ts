import { type Judgement, scored, take, toSpan } from './judgement.ts'
import { sameProvider } from './same-name.ts'
import { show } from './spans.ts'

/** Judge grades by provider, area and grade; standing and inspection date on those that match. */
export function judgeGrades(judgement: Judgement): void {
  const { gold, record, sheet, text, complain, spansOf } = judgement
  const free = scored(record.grades, judgement)
  for (const want of gold.grades) {
    const name = `${want.provider}: ${want.area} = ${want.grade}`
    const same = (fact: (typeof free)[number]) =>
      fact.area === want.area && fact.grade === want.grade && sameProvider(fact.provider.name, want.provider)
    const hit =
      take(free, fact => same(fact) && (!want.standing || fact.standing === want.standing)) ??
      take(free, same)
    if (want.optional) continue
    if (!hit) {
      sheet.tally.grades.fn++
      complain('grades', 'missed', `${name} (${want.standing})`, want.at.map(toSpan))
      continue
    }
    sheet.tally.grades.tp++
    for (const rate of ['standing', 'inspected'] as const) {
      if (!want[rate]) continue
      sheet.rates[rate].of++
      if (hit[rate] === want[rate]) sheet.rates[rate].right++
      else complain(rate, 'wrong', `${name}: ${hit[rate]} for ${want[rate]}`, spansOf(hit.id))
    }
  }
  for (const extra of free) {
    sheet.tally.grades.fp++
    const where = spansOf(extra.id).map(span => ` ${show(text, span)}`)
    complain(
      'grades',
      'wrong',
      `${extra.provider.name}: ${extra.area} = ${extra.grade} (${extra.standing})${where.join('')}`,
      spansOf(extra.id),
    )
  }
}

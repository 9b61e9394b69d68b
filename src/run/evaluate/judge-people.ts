import { type Judgement, scored, take, toSpan } from './judgement.ts'
import { samePerson, sameRole } from './same-name.ts'

/** Judge people by name; roles on those that match. */
export function judgePeople(judgement: Judgement): void {
  const { gold, record, sheet, complain, spansOf } = judgement
  const free = scored(record.people, judgement)
  for (const want of gold.people) {
    const hit = take(free, person => samePerson(person.name, want.name))
    if (want.optional) continue
    if (!hit) {
      sheet.tally.people.fn++
      complain('people', 'missed', want.name, want.at.map(toSpan))
      continue
    }
    sheet.tally.people.tp++
    for (const role of want.roles) {
      sheet.rates.roles.of++
      const found = hit.roles.flatMap(({ title, organisation }) => [title, `${title} ${organisation ?? ''}`])
      if (found.some(words => sameRole(words, role))) sheet.rates.roles.right++
      else
        complain(
          'roles',
          'missed',
          `${want.name}: ${role} (found ${JSON.stringify(hit.roles.map(r => r.title))})`,
          spansOf(hit.id),
        )
    }
  }
  sheet.tally.people.fp += free.length
  for (const extra of free) complain('people', 'wrong', extra.name, spansOf(extra.id))
}

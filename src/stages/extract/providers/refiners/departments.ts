import { findLine, type Line } from '../../../../model/article.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'

/** Parts of universities that train teachers. */
const DEPARTMENT =
  /\b(?:school|institute|faculty|department|centre) of (?:initial |teacher |teaching |education)/i
const UNIVERSITY = /\buniversity\b/i

/** What colleges call the places that they build: "its £4m Orme Digital Academy", "the new Tarn Skills Centre". */
const UNIT = /\b(?:Academy|Centre|Hub|Institute)$/
const NEW =
  /\b(?:(?:its|our|the|their) (?:own |brand[- ])?new|(?:its|our|the|their) £[\d.,]+(?:m| million)?) $/

/** Put aside what a college has built, which no inspector comes to: "citing the new Orme Wind Academy". */
export function rejectUnits(source: string, found: readonly ProviderMention[]): void {
  const named = standing(found)
  if (!named.some(({ kind }) => kind === 'college')) return
  for (const mention of named)
    if (
      UNIT.test(mention.name) &&
      NEW.test(source.slice(Math.max(0, mention.start - 24), mention.start)) &&
      named.filter(({ key }) => key === mention.key).length === 1
    )
      reject(mention, 'provider/unit', 'part of a college')
}

/** Give a university the names of its school of education; one of no university that is named is nobody's. */
export function joinDepartments(lines: readonly Line[], found: readonly ProviderMention[]): void {
  const departments = standing(found).filter(({ name }) => DEPARTMENT.test(name))
  if (departments.length === 0) return
  const university = standing(found).find(({ name }) => UNIVERSITY.test(name))
  for (const mention of departments) {
    const line = findLine(lines, mention.line)
    const isElsewhere = line && /^,? (?:at|of) /.test(line.plain.slice(mention.end - line.start))
    if (!university || isElsewhere) {
      reject(mention, 'provider/department', 'part of a university that is not named')
      continue
    }
    mention.name = university.name
    mention.kind = university.kind
    mention.key = university.key
  }
}

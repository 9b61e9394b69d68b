import { findLine, type Line } from '../../../../model/article.ts'
import { reject, standing } from '../../../../model/mentions.ts'
import type { ProviderMention } from '../../../../model/providers.ts'

/** Parts of universities that train teachers. */
const DEPARTMENT =
  /\b(?:school|institute|faculty|department|centre) of (?:initial |teacher |teaching |education)/i
const UNIVERSITY = /\buniversity\b/i

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

import { nameKey } from '../../../model/name-key.ts'

const SHORT: Readonly<Record<string, string>> = {
  cllr: 'councillor',
  cllrs: 'councillor',
  coun: 'councillor',
  councillors: 'councillor',
  prof: 'professor',
  rev: 'reverend',
  revd: 'reverend',
  doctor: 'dr',
  ald: 'alderman',
}

/** List titles once each, in order of first appearance, the longest wording of each: "Councillor" rather than "Cllr". */
export function mergeTitles(titles: readonly string[]): string[] {
  const merged = new Map<string, string>()
  for (const title of titles) {
    const key = nameKey(title)
    const kind = SHORT[key] ?? key
    const known = merged.get(kind)
    if (!known || title.length > known.length) merged.set(kind, title)
  }
  return [...merged.values()]
}

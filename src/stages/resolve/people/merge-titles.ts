import { nameKey } from '../../../model/name-key.ts'

const SHORT: ReadonlyMap<string, string> = new Map([
  ['cllr', 'councillor'],
  ['coun', 'councillor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['revd', 'reverend'],
  ['doctor', 'dr'],
  ['ald', 'alderman'],
])

/** Tell what kind of title a title is: "cllr" and "Councillor" are one. */
export function titleKind(title: string): string {
  const key = nameKey(title).replace(/^(cllr|councillor)s$/, '$1')
  return SHORT.get(key) ?? key
}

/** List titles once each, in order of first appearance, the longest wording of each: "Councillor" rather than "Cllr". */
export function mergeTitles(titles: readonly string[]): string[] {
  const merged = new Map<string, string>()
  for (const plural of titles) {
    const title = plural.replace(/^(Cllr|Councillor)s$/i, '$1')
    const kind = titleKind(title)
    const known = merged.get(kind)
    if (!known || title.length > known.length) merged.set(kind, title)
  }
  return [...merged.values()]
}

import type { LocalAuthority } from '../../../domain/ofsted/local-authorities/local-authority.ts'
import { localAuthorities } from '../../../domain/ofsted/local-authorities.ts'
import { authorityKey } from '../../../model/providers.ts'

const byKey = new Map<string, LocalAuthority[]>()
for (const authority of Object.values(localAuthorities).flat() as LocalAuthority[]) {
  const key = `local-authority/${authorityKey(authority.short)}`
  byKey.set(key, [...(byKey.get(key) ?? []), authority])
}

/** Find the codes that an authority had on a day, EDTF; without a day, only codes that never changed. */
export function codesOf(key: string, day: string | null): LocalAuthority | null {
  const rows = byKey.get(key) ?? []
  if (rows.length < 2) return rows[0] ?? null
  if (day === null) return null
  const on = `${day.split('/').at(-1)}-12-31`.slice(0, 10)
  return rows.find(({ from = '', to = '9999' }) => from <= on && on <= to) ?? null
}

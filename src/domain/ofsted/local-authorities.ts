import { counties } from './local-authorities/counties.ts'
import type { LocalAuthority } from './local-authorities/local-authority.ts'
import { londonBoroughs } from './local-authorities/london-boroughs.ts'
import { metropolitanDistricts } from './local-authorities/metropolitan-districts.ts'
import { unitaryAuthorities } from './local-authorities/unitary-authorities.ts'

/** List England's authorities with duties for children, living and ended, by kind. */
export const localAuthorities = {
  'london-borough': londonBoroughs,
  'metropolitan-district': metropolitanDistricts,
  county: counties,
  'unitary-authority': unitaryAuthorities,
} as const satisfies Record<string, readonly LocalAuthority[]>

import type { ProviderKind } from '../../../model/providers.ts'
import type { Setting } from './provider-rule.ts'

const KINDS: readonly ProviderKind[] = [
  'local-authority',
  'school',
  'early-years',
  'college',
  'training-provider',
  'teacher-training',
  'childrens-home',
  'fostering-agency',
  'prison-education',
  'academy-trust',
]
/** A group to each kind, in that order. */
const SIGNS =
  /(children'?s (?:social )?(?:services|care)\b|\bcouncils?\b|local authorit|\bboroughs?\b|social work|care leavers|the county\b|child protection)|(\bpupils?\b|head ?teacher|\bschools?\b|\byear \d|\bprimary\b|\bgovernors\b)|(\bnurser(?:y|ies)\b|pre-?school|childminder|toddlers|early years|babies)|(\bcolleges?\b|\bfe\b|\bstudents\b|a-levels?)|(\bapprentice|\blearners?\b|\bemployers?\b|\btraining (?:firm|provider|company)|\bproviders?\b)|(\btrainees?\b|teacher training|\bscitt\b|\bpgce\b)|(children'?s homes?|residential home|care home|\bhouses?\b|\bhome\b)|(\bfoster\w*|\bcarers\b|\bagency\b)|(\bprison|\bjail|\binmates|\boffender)|(\btrusts?\b|academies)/g

const INSPECTED = /ofsted|inspect(?:ors?|ed|ion)/i

/** Weigh the kinds of provider that a text speaks of. */
export function settingOf(text: string): Setting {
  const counts = new Map<ProviderKind, number>()
  for (const match of text.toLowerCase().matchAll(SIGNS)) {
    const kind = KINDS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [main = 'other'] = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  return {
    main,
    weight: kind => counts.get(kind) ?? 0,
    hasWord: key => text.includes(` ${key} `),
    isInspected: INSPECTED.test(text),
  }
}

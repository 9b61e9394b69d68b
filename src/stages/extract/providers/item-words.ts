import type { ProviderKind } from '../../../model/providers.ts'

/** Words with which items of a story speak of whom they are about, by no name. */
export interface ItemWords {
  /** What is said of whoever is spoken of. */
  spokenOf: RegExp
  /** What stands before a name that is of somewhere, or of whose body it is. */
  elsewhere: RegExp
  /** Whether a name may stand behind a preposition of place: that of a council, which is a place. */
  isPlace: boolean
}

const OF_TOWN =
  '\\b(?:based|born|boy|brought up|centre|court|families|family|flat|girl|grew up|hospital|house|live[ds]?|living|man|meeting|mother|moved|office|port|town|village|people|police|said|spoke|street|trip|woman|works?) (?:[a-z]+ ){0,2}?(?:at|from|in|near|of|outside|to) (?:the )?$|\\btold (?:the )?$'
const ANAPHORS = 'it|its|they|their|here|there'

const COUNCILS: ItemWords = {
  spokenOf: new RegExp(
    `(?:^|[^\\w-])(?:${ANAPHORS}|(?:the|this|that|a) (?:[\\w-]+ ){0,2}?(?:arrangements?|authority|borough|city|council|county|department|grade|judge?ment|rating|service|services|unitary|verdict)|services)(?![\\w-])`,
  ),
  elsewhere: new RegExp(
    `${OF_TOWN}|\\b(?:home|homes|school) (?:[a-z]+ ){0,2}?(?:at|from|in|near|of|outside|to) (?:the )?$|\\b(?:was|were) (?:at|in|near) (?:the )?$`,
  ),
  isPlace: true,
}

const SETTINGS: ItemWords = {
  spokenOf: new RegExp(
    `(?:^|[^\\w-])(?:${ANAPHORS}|(?:the|this|that) (?:[\\w-]+ ){0,2}?(?:academy|centre|college|firm|grade|home|infants|juniors|judge?ment|nursery|playgroup|pre-?school|primary|prison|provider|rating|school|secondary|setting|trainer|verdict))(?![\\w-])`,
  ),
  elsewhere: new RegExp(
    `${OF_TOWN}|\\b(?:across|around|by|from|in|like|near|outside|owner of|owns|run by|with) (?:the )?$|\\b(?:joined|left|merged with|moved to|replaced) (?:the )?$`,
  ),
  isPlace: false,
}

/** The words of items in stories on a kind of provider; null where nothing is known of bare names. */
export const itemWordsOf = (main: ProviderKind): ItemWords | null =>
  main === 'local-authority' ? COUNCILS : OTHERS.has(main) ? SETTINGS : null
const OTHERS: ReadonlySet<ProviderKind> = new Set([
  'academy-trust',
  'college',
  'early-years',
  'school',
  'training-provider',
])

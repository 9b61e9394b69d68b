/** "Both visits took place in", "Inspectors visited both schools in". */
const EACH_OF_THEM =
  /\b(?:all|both|each|the) (?:(?:of )?(?:the|these|those|its|their|our) )?(?:two |three |four |five |six |seven |eight |nine |ten )?(?:(?:short|full|latest|new|routine) )?(?:inspections|visits|teams|places|towns|cities|counties|councils|authorities|boroughs|schools|colleges|nurseries|homes|providers|settings|agencies|academies|primaries|secondaries|pre-schools|childminders|prisons|centres|services)\b/i
/** "It has been to every primary school of the town in". */
const EVERY =
  /\b(?:every|each) (?:[\w'-]+ ){0,3}?(?:council|authority|borough|school|college|nursery|home|provider|setting|agency|academy|primary|secondary|pre-school|childminder|prison)\b/i
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|[2-9]|\\d\\d)'
const SEEN =
  '(?:was|were|got|had|have (?:been|had)|took|take) (?:\\w+ )?(?:an? )?(?:\\w+ )?(?:re-?inspect|inspect|visit|seen|look|call|assess|carried out|place|held|made|the knock)'
/** "Both were inspected in", "The two were seen within days of each other, in", "Each got a visit in". */
const BARE = new RegExp(
  `^\\W*(?:and |but )?(?:they (?:were )?(?:all|both)|both|each|all|neither|none|(?:both|all|each|neither|none|the \\w+|${COUNT}) of (?:them|these|those)|(?:all|the) ${COUNT}|the (?:pair|trio|lot)) ${SEEN}`,
  'i',
)
/** "Ofsted looked in on nine of their 30 colleges in", "Six nurseries of the county had a full inspection in". */
const COUNTED = new RegExp(
  `\\b(?:(?<!first )(?<!last )(?<!other )${COUNT}) (?:of (?:the|its|their|our) )?(?:[\\w'-]+ ){0,3}?(?:councils|authorities|boroughs|schools|colleges|nurseries|homes|providers|settings|agencies|academies|primaries|secondaries|pre-schools|childminders)\\b`,
  'i',
)

/** Tell whether the words before a date speak of all at once, not of one of them. */
export const isOfAll = (before: string): boolean =>
  EACH_OF_THEM.test(before) || EVERY.test(before) || BARE.test(before) || COUNTED.test(before)

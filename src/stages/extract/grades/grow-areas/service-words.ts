/** Nouns for what is done for those whom an area is of: "support for care leavers". */
export const SERVICE_NOUNS = new Set(
  'approach arrangements care education effectiveness efforts experience experiences help life lives lot measures offer outcomes progress provision quality record response service services side standard standards state steps support teaching training treatment work'.split(
    ' ',
  ),
)

/** What ties to such a noun those whom an area is of. */
export const TIE = /^(?:for|in|of|on|to|towards|with)$/

/** What those whom a service is for have of it. */
export const GETS =
  /^(?:achieve|achieves|gets?|gives?|has|have|make|makes|need|needs|offers?|provides?|receives?)$/

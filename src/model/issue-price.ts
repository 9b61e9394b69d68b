/** What an issue of a paper costs, as the source of a pattern: "50p", "£2.40, or what you like", "40p in shops". */
export const ISSUE_PRICE =
  /(?:£\d{1,2}(?:\.\d\d)?(?![\d,])|(?<![\d.])\d{2,3}p(?![\d\p{L}]))(?:,? (?:in|or|plus|where)\b[^.?!:\d]{0,40}$)?/u
    .source

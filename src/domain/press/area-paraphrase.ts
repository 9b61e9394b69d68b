/** Words for judgement areas beyond those that the areas list; `(a|b)` stands for either, in lower case. */
export interface AreaParaphrase {
  words: string
  /** Ids of judgement areas, the likeliest first: the first that the framework in force has is meant. */
  areas: readonly string[]
}

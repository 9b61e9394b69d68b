/** What ends the name of a paper, in which a story only stands. */
const PAPER =
  /^(?:advertiser|argus|chronicle|courier|echo|express|gazette|guardian|herald|journal|mail|mercury|observer|post|press|standard|star|telegraph|times|tribune)$/

/** Tell whether the last word of a name, lower case, is of a paper. */
export const isPaper = (lastWord: string): boolean => PAPER.test(lastWord)

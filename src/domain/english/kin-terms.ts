/** Words for relatives that no town has, as it has parents, twins and partners; lower case. Source: as below. */
export const RELATIVES =
  'aunt brother cousin dad father gran grandad grandfather grandma grandmother mother mum sister stepdad stepfather stepmother uncle widow'

/** Words for relatives and for whom somebody is to another, which stand before or after a name. Source: usage in British local papers. */
export const KIN_TERMS = `
aunt great-grandmother baby boy boyfriend brother brother-in-law child cousin dad dad-of-five dad-of-four dad-of-one
dad-of-three dad-of-two daughter daughter-in-law father father-in-law father-of-five father-of-four
father-of-one father-of-three father-of-two fiance fiancee friend girl girlfriend gran grandad granddad
granddaughter grandfather grandfather-of-three grandfather-of-two grandma grandmother grandmother-of-three
grandmother-of-two grandparent grandson husband man mother mother-in-law mother-of-five mother-of-four
mother-of-one mother-of-three mother-of-two mum mum-of-five mum-of-four mum-of-one mum-of-six mum-of-three
mum-of-two neighbour nephew niece parent parents partner pensioner schoolboy schoolgirl sibling siblings
sister sister-in-law son son-in-law stepdad stepdaughter stepfather stepmother stepmum stepson teenager
toddler twin twins uncle widow widower wife woman`

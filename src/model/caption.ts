const LONGEST = 260
const LED =
  /^(?:(?:image|photo|picture|media|video) ?(?:caption|text)\b|caption ?:|pictured\b|(?:main )?(?:picture|photo|image|pic)s? ?:|(?:above|below|left|right|inset|top|back row|front row)(?: \(?(?:left|right|l-r|from left)\)?)?[:,] )/i
const CREDITED =
  /(?:\(\s*(?:image|photo|picture|pic|credit|source|photograph|copyright)s?\b[^()]{0,70}\)|(?:image|photo|picture|pic|credit|photograph)s?(?: (?:credit|courtesy of|by))?\s?:? ?(?:by )?[^.:()]{2,60}|\((?:pa|getty|ldrs?|swns)[^()]{0,40}\))\.?$/i
const LABELLED =
  /(?:[.!?)\s-]|\p{Ll})\(?(?:Image|Photo|Picture|Pic|PICTURE|Credit|Photograph)s?(?: (?:credit|courtesy of|by))?\s?:/u

/** Tell whether a folded line tells what a picture shows: "Pupils in class (Image: PA)". */
export const isCaption = (text: string): boolean =>
  text.length <= LONGEST &&
  (LED.test(text) || (text.includes(':') && LABELLED.test(text) && CREDITED.test(text)))

import type { KindRule } from '../kind-rule.ts'

const LONGEST = 260
const LED =
  /^(?:(?:image|photo|picture|media|video) ?(?:caption|text)\b|caption ?:|pictured\b|(?:main )?(?:picture|photo|image|pic)s? ?:|(?:above|below|left|right|inset|top|back row|front row)(?: \(?(?:left|right|l-r|from left)\)?)?[:,] )/i
const CREDITED =
  /(?:\(\s*(?:image|photo|picture|pic|credit|source|photograph|copyright)s?\b[^()]{0,70}\)|(?:image|photo|picture|pic|credit|photograph)s?(?: (?:credit|courtesy of|by))?\s?:? ?(?:by )?[^.:()]{2,60}|\((?:pa|getty|ldrs?|swns)[^()]{0,40}\))\.?$/i
const LABELLED =
  /(?:[.!?)\s-]|\p{Ll})\(?(?:Image|Photo|Picture|Pic|PICTURE|Credit|Photograph)s?(?: (?:credit|courtesy of|by))?\s?:/u

/** A line that tells what a picture shows. */
export const caption: KindRule = {
  kind: 'caption',
  is: ({ lines }, i) => {
    const text = lines[i]?.text ?? ''
    return text.length <= LONGEST && (LED.test(text) || (LABELLED.test(text) && CREDITED.test(text)))
  },
  reads: [
    'Image caption: Campaigners outside the meeting. Picture: Submitted',
    'Pictured top: the Civic Centre (Picture: Street View)',
    'Pupils sit an exam in a school hall(Image: PA)',
    'Head teacher Jo Lamb with the school council - Credit: FENWICK PRIMARY',
    'Picture: pupils celebrate with their head',
    'Image caption, The school was last inspected in 2019',
  ],
  leaves: [
    'Pictures of pupils line the hall',
    'Above all, staff are proud.',
    'The image of the council has improved.',
    'Left behind: the children nobody visits',
    'It is a mixed picture: leaders must act.',
  ],
}

import { isCaption } from '../../../../model/caption.ts'
import type { KindRule } from '../kind-rule.ts'

/** A line that tells what a picture shows. */
export const caption: KindRule = {
  kind: 'caption',
  is: ({ lines }, i) => isCaption(lines[i]?.text ?? ''),
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

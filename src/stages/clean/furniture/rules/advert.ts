import { ADVERT } from '../../../../domain/press/furniture/notices.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each is an advert or names a sponsor. */
export const advert: FurnitureRule = {
  id: 'boilerplate/advert',
  reason: 'is an advert or names a sponsor',
  furniture: ADVERT,
  opens: 'list',
  reads: [
    'Advertisement',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Sponsored | HearWell',
    'Promoted stories',
    'Article continues below',
    'Sponsored by Larch Energy',
    'In association with Northgate Bank',
  ],
  leaves: [
    'Adverts for social workers went unanswered.',
    'Promoted to deputy head in 2016',
    'Advertised posts drew no one.',
    'Supported by her deputy, she turned the school round.',
  ],
}

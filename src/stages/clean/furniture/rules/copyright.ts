import { COPYRIGHT } from '../../../../domain/press/furniture/notices.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each tells of copyright, a company or an imprint. */
export const copyright: FurnitureRule = {
  id: 'boilerplate/copyright',
  reason: 'tells of copyright, a company or an imprint',
  furniture: COPYRIGHT,
  reads: [
    '© Fenwick Media 2021',
    'Copyright 2015',
    '(c) Kindred Fostering. Registered charity.',
    'All rights reserved',
    'Promoted by A. Bell on behalf of Fenwick Labour, 3 High Street',
    'Registered in England and Wales no 0123456',
    'This bulletin is not legal advice.',
    'The contents of this bulletin are for information only.',
    'Printed by Larch Press, Unit 4, Fenwick',
    'This website and associated newspapers adhere to the code of the press regulator.',
  ],
  leaves: [
    'Registered manager Jo Lamb was thrilled.',
    'The company was registered in 2011.',
    'Copyright of the song was disputed by the choir.',
    'The home is registered for four children.',
    'This report is not the end of it, the head said.',
    'Posters printed by pupils lined the hall.',
    'Produced by pupils, the paper went to press.',
    'Published by Ofsted today, the report praises staff.',
  ],
}

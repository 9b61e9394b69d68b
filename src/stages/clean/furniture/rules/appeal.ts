import { APPEAL } from '../../../../domain/press/furniture/offers.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each asks readers for stories and views. */
export const appeal: FurnitureRule = {
  id: 'boilerplate/appeal',
  reason: 'asks readers for stories and views',
  furniture: APPEAL,
  reads: [
    'Got a story? Email the newsdesk',
    'What do you think? Let us know in the comments.',
    'Have you been affected? Email the newsdesk',
    'Do you have a story? Call our newsdesk or email us.',
    '* What do you think? Write to Letters, The Recorder, 4 Bridge Street.',
    'Join the debate below',
    'Letters for next week should reach us by noon.',
    'Want to tell us what you think? Join the debate in the comments section below.',
  ],
  leaves: [
    'What do you think of your school? inspectors asked the pupils.',
    'Have you no shame? he asked.',
    'Letters for parents went home on Friday.',
    'Contact: Fenwick Council press office, 01632 960 001',
    'For media enquiries please contact Jo Lamb on 01632 960 002.',
    'What do children think?',
  ],
}

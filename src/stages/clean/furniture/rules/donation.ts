import { APPEAL_SEASONS, DONATION, GIVING } from '../../../../domain/press/furniture/offers.ts'
import { findsIn, guard } from '../../../../model/guard.ts'
import { type FurnitureRule, phrasesOf } from '../furniture-rule.ts'

const CALLS = GIVING.map(call => guard(new RegExp(call, 'i')))
const HEADING = guard(
  new RegExp(
    `^(?:[\\p{Lu}\\d][\\p{L}'&]* ){0,5}(?:${phrasesOf(APPEAL_SEASONS).join('|')}) appeal(?: (?:19|20)\\d\\d)?\\W*$`,
    'iu',
  ),
)

/** Lines of which each asks for money. */
export const donation: FurnitureRule = {
  id: 'boilerplate/donation',
  reason: 'asks for money',
  furniture: DONATION,
  opens: 'list',
  outweighs: true,
  holds: ({ line, text, prose }) =>
    CALLS.some(call => findsIn(line, call, text)) ||
    (!prose && findsIn(line, HEADING, text) && isNamed(text)),
  reads: [
    'Donate now',
    'Support our journalism',
    'We have a small favour to ask.',
    'Please consider making a donation to keep us going.',
    'If everyone who reads this gave £1, our future would be safe.',
    'Your donation will help us report.',
    'THE RECORDER CHRISTMAS APPEAL',
    'Winter Appeal 2014',
    'HOW YOU CAN HELP',
    'To give £5, text TOYS to 70000.',
    'The bishop is backing our appeal for the night shelter. Cheques are payable to Larch Hospice.',
    'Since you’re here ...',
  ],
  leaves: [
    'The school gave its donation to a hospice.',
    'Support for foster carers',
    'Donations came from parents.',
    'Support us as we say goodbye to Mrs Lake.',
    'The school lost its appeal against the grade.',
    'We backed our appeal with evidence.',
    'Mayor launches Christmas appeal',
    'To give pupils a voice, staff text their parents.',
    'To donate a book, parents can call at the office.',
  ],
}

// a headline has words in lower case: "Mayor launches Christmas appeal"
const isNamed = (text: string): boolean => !/(?:^|\s)\p{Ll}/u.test(text)

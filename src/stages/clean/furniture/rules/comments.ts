import { COMMENTS } from '../../../../domain/press/furniture/comments.ts'
import { hint, shows } from '../../../../model/hints.ts'
import { type FurnitureRule, phrasesOf } from '../furniture-rule.ts'

/** Headings of threads that no sentence begins with, in whatever case: "Add your comment". */
const HEADINGS = phrasesOf(COMMENTS.headings).filter(
  heading => heading.split(' ').length > 1 && !heading.includes('#'),
)
const eitherCase = (phrase: string): string =>
  phrase.replace(/\p{Ll}/gu, unit => `[${unit}${unit.toUpperCase()}]`)
const FUSED = new RegExp(
  `^(?:${HEADINGS.map(eitherCase).join('|')}|Comments ?\\(\\d+\\))(?=\\p{Lu}\\p{Ll})`,
  'u',
)

/** How the last words of headings begin that the next word is fused with. */
const FUSED_WORDS = hint(`${HEADINGS.map(heading => `${/[a-z]+$/.exec(heading)?.[0]}*`).join(' ')} comments`)

/** Lines of which each belongs to the comments of readers. */
export const comments: FurnitureRule = {
  id: 'boilerplate/comments',
  reason: 'belongs to the comments of readers',
  furniture: COMMENTS,
  opens: 'thread',
  outweighs: true,
  holds: ({ line, text }) => shows(line, FUSED_WORDS) && FUSED.test(text),
  reads: [
    'Add your commentPlease log in to comment. Not a member? Register here.',
    'Post a commentSign in or register to comment on this article.',
    'Have your sayOldhand, Fenwick says... 9:14am Wed 25 Jun 03 "best head ever" Report this post',
    'Comments (3)Oldhand wrote: well done',
    'Comments are closed.',
    '3 comments',
    'Leave a Reply',
    'One Response to School found inadequate',
    'Comments: Our rules',
    'Log in to comment',
    'Report this comment',
    'Be the first to comment',
    'Comments (12)',
    'Please report any comments that break our rules.',
    '5 thoughts on "Waiting for the call"',
    'There are no comments. Why not be the first?',
  ],
  leaves: [
    'Have your say on the plans for our school.',
    'Comments from inspectors were warm.',
    'Leave a message of thanks for Mrs McDonald at the office.',
    'Comments from inspectors were positive.',
    'Commenting on the report, the leader said she was proud.',
    'Reply to the letter',
    'A spokesman declined to comment.',
    'Responses to the survey were few.',
  ],
}

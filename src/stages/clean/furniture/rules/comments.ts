import { COMMENTS } from '../../../../domain/press/furniture/comments.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each belongs to the comments of readers. */
export const comments: FurnitureRule = {
  id: 'boilerplate/comments',
  reason: 'belongs to the comments of readers',
  furniture: COMMENTS,
  opens: 'thread',
  reads: [
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
    'Comments from inspectors were positive.',
    'Commenting on the report, the leader said she was proud.',
    'Reply to the letter',
    'A spokesman declined to comment.',
    'Responses to the survey were few.',
  ],
}

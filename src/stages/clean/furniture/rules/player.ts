import { PLAYER } from '../../../../domain/press/furniture/notices.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each belongs to a player, a gallery or a frame. */
export const player: FurnitureRule = {
  id: 'boilerplate/player',
  reason: 'belongs to a player, a gallery or a frame',
  furniture: PLAYER,
  reads: [
    'Play video',
    'VIEW GALLERY',
    'Your browser does not support iframes.',
    'Media playback is not supported on this device',
    '3 min read',
    'Image 2 of 5',
    'Listen to the latest bulletin',
    'Please enable JavaScript to view the comments',
    'Community news · 3 min read',
    'On air now: The Late Lunch with Sid | Text 60777',
    'Playing: The Larks - Morning Again',
    'Breakfast with Ali and Jo | 6am - 10am',
    'First for local news: ask your smart speaker to play Fen FM',
    'AUDIO: the whole of the debate',
  ],
  leaves: [
    'Listening to children',
    'Video evidence was sent to parents.',
    'Play is at the heart of learning.',
    'Pupils play video games at lunch.',
    'On air: pupils run a radio station',
    'Playing fields were sold in 2012.',
    'The audio of the meeting was played.',
    'Watch the learners at work and you see pride.',
  ],
}

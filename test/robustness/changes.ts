import type { Change } from './change.ts'
import { cueAfter, cueInside } from './changes/cue.ts'
import { cueBefore } from './changes/cue-before.ts'
import { datesMoved } from './changes/dates.ts'
import { furnitureAfter, furnitureBefore, furnitureBetween } from './changes/furniture.ts'
import { headlineInCapitals } from './changes/headline.ts'
import { closingMarkLost, curlyMarks, singleMarks, straightMarks } from './changes/marks.ts'
import { paragraphsSwapped } from './changes/order.ts'
import { peopleRenamed, placesRenamed } from './changes/renaming.ts'
import {
  blankLines,
  byteOrderMark,
  decomposedAccents,
  noBlankLines,
  noBreakSpaces,
  windowsLines,
} from './changes/whitespace.ts'

/** Every change that the facts are held to, in the order of the table. */
export const changes: readonly Change[] = [
  straightMarks,
  curlyMarks,
  singleMarks,
  closingMarkLost,
  windowsLines,
  noBlankLines,
  blankLines,
  noBreakSpaces,
  byteOrderMark,
  decomposedAccents,
  peopleRenamed,
  placesRenamed,
  datesMoved,
  cueBefore,
  cueAfter,
  cueInside,
  furnitureBefore,
  furnitureBetween,
  furnitureAfter,
  headlineInCapitals,
  paragraphsSwapped,
]

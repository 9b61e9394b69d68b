import type { Line } from '../article.ts'
import { barred } from './barred.ts'
import type { Grid } from './grid.ts'
import { stacked } from './stacked.ts'

/** Find the tables of an article that grade a provider in each row: with a row to a line, or a cell to a line. */
export const gridsOf = (lines: readonly Line[]): Grid[] => [...barred(lines), ...stacked(lines)]

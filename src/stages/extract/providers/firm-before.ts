import type { Setting } from './provider-rule.ts'
import type { Run } from './run.ts'

const FIRM = /(?:-based|\b(?:charity|company|competitor|firm|outfit|provider|specialist))(?: specialist)?,? $/

/** Tell whether the name at an offset of a run's line is of a firm, where the article is on councils: "London-based specialist ", "care provider ". */
export const isFirm = ({ lower }: Run, start: number, { main }: Setting): boolean =>
  main === 'local-authority' && FIRM.test(lower.slice(Math.max(0, start - 40), start))

import type { FurnitureRule } from '../furniture-rule.ts'

/** Quicker than to look behind each capital. */
const MAY_BE_FUSED = /[a-z\u00b5-\uffff][A-Z\u00c0-\uffff]/
const FUSED = /(?<!Fitz)(?<=\p{Ll}{3})\p{Lu}\p{Ll}/gu
const TITLED = /^(?:[\p{Lu}\d&(][\p{L}\p{N}'.&()-]*|and|of|the|for|&|-)$/u

/** Names of sponsors, scraped without a space between them. */
export const sponsors: FurnitureRule = {
  id: 'boilerplate/sponsors',
  reason: 'is a strip of names without a sentence',
  holds: ({ text, words, prose }) =>
    !prose &&
    words >= 4 &&
    words < 40 &&
    MAY_BE_FUSED.test(text) &&
    (text.match(FUSED)?.length ?? 0) >= 2 &&
    !/["':]|^By\p{Lu}/u.test(text) &&
    text.split(/\s+/).every(word => TITLED.test(word)),
  reads: [
    'Larch & Co SolicitorsVane Hall ChambersTranter Expert Witnesses',
    'Northgate BankFenwick MotorsThe Larch Hotel',
  ],
  leaves: [
    'McDonald MacAskill and FitzGerald',
    'ByPriya LambCommunity ReporterRoss Hale',
    'Third time luckyThere was joy at Fenwick College.',
  ],
}

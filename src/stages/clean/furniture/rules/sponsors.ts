import { FIRM_NOUNS, FIRM_TRADES } from '../../../../domain/press/furniture/notices.ts'
import { type FurnitureRule, phrasesOf } from '../furniture-rule.ts'

/** Quicker than to look behind each capital. */
const MAY_BE_FUSED = /[a-z\u00b5-\uffff][A-Z\u00c0-\uffff]|[A-Z]{3}[a-z]/
/** "ChambersPilgrim", "QCFirebrace", "LLPThe" */
const FUSED =
  /(?<!Fitz)(?<=\p{Ll}{3})\p{Lu}\p{Ll}|(?<=\b(?:QC|KC|LLP|LLC|PLC|LTD|CIC|UK|NHS|MP))\p{Lu}\p{Ll}/gu
const FIRM = new RegExp(`\\b(?:${phrasesOf(FIRM_NOUNS).join('|')})(?=\\p{Lu}|\\W|$)`, 'iu')
/** "Quayside Chambers - barristers for family law" */
const STRAP = new RegExp(
  `^(?:\\p{Lu}[\\p{L}&'.]+ ){1,5}[-:|] (?:\\p{L}+ ){0,2}(?:${phrasesOf(FIRM_TRADES).join('|')})\\b[^.?!:"]{0,60}$`,
  'u',
)
const DASHED = / [-:|] /
const TITLED = /^(?:[\p{Lu}\d&(][\p{L}\p{N}'.&()-]*|and|of|the|for|&|-)$/u

/** Names of sponsors, scraped without a space between them. */
export const sponsors: FurnitureRule = {
  id: 'boilerplate/sponsors',
  reason: 'is a strip of names without a sentence',
  holds: ({ text, words, prose }) =>
    !prose && words >= 4 && words < 40 && (isFused(text) || (DASHED.test(text) && STRAP.test(text))),
  reads: [
    'Larch & Co SolicitorsVane Hall ChambersTranter Expert Witnesses',
    'Chambers of Ada Vane QCRook & Rook SolicitorsSt Anne’s Mediation',
    'Expert Witness BureauNorth Street Chambers',
    'Northgate BankFenwick MotorsThe Larch Hotel',
    'Quayside Chambers - barristers for family law',
  ],
  leaves: [
    'McDonald MacAskill and FitzGerald',
    'Fenwick CollegeLarch Lane',
    'NewsThe Big StoryBy Priya Lamb',
    'Larch Lane Primary - a school for families',
    'Barristers for the council - solicitors as well - were silent',
    'ByPriya LambCommunity ReporterRoss Hale',
    'Third time luckyThere was joy at Fenwick College.',
  ],
}

const isFused = (text: string): boolean =>
  MAY_BE_FUSED.test(text) &&
  (text.match(FUSED)?.length ?? 0) >= (FIRM.test(text) ? 1 : 2) &&
  !/[":]|(?:^|\s)'|(?:^|\p{Ll})By ?\p{Lu}/u.test(text) &&
  text.split(/\s+/).every(word => TITLED.test(word))

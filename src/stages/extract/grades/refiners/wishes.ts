import { collect } from '../../../../model/collect.ts'
import type { Claim } from '../claim.ts'
import type { Term } from '../term.ts'
import { rejectWhere } from './reject-where.ts'
import { scopeOf, withoutAside } from './scope-of.ts'

/** Reject wishes, aims, conditions and fears: "could have been good", "on track to be good", "if rated good". */
export const rejectWishes = rejectWhere('grade/wish', 'it is wished for, feared or supposed', claim => {
  if (/to-be|of-provider|stood-out/.test(claim.rule.id)) return false
  // "would go no further than good"
  if (/\bno \w+ than$/.test(claim.stream.terms[claim.grade - 1]?.text ?? '')) return false
  // "was found to need urgent improvement"
  const { terms, shape } = claim.stream
  if (
    /J[lpO]{0,3}T[l]?I$/.test(shape.slice(0, claim.grade)) &&
    /^needs?$/.test(terms[claim.grade - 1]?.text ?? '')
  )
    return false
  // "struggled to keep hold of its good rating"
  if (
    claim.rule.id === 'grade/kept' &&
    STRIVES.test(terms[claim.verb - 2]?.text ?? '') &&
    terms[claim.verb - 1]?.letter === 'T'
  )
    return true
  const { letters: all, from } = scopeOf(claim)
  if ((all.includes('I') && withoutAside(all).includes('I')) || isToCome(claim, from)) return true
  // "will be Alder School, which remains good": what is said of it is no wish
  const isAside = all.startsWith('CW')
  if (!isAside && /(?:^|[ZC])I[^ZCEWY]{0,8}$/.test(claim.stream.shape.slice(0, from))) return true
  return isInfinitive(claim, from)
})

const STRIVES = /^(?:battl(?:ed|es|ing)|fights?|fighting|fought|struggl(?:ed|es|ing)|tried|tries|try|trying)$/

// "they'd be outstanding by now", "we'd have been good", "is going to be good"
const isToCome = ({ stream: { terms }, grade }: Claim, from: number): boolean =>
  terms.slice(from, grade).some(({ text }, i, all) => {
    const next = all[i + 1]?.text
    return (
      (text === 'd' && (next === 'be' || next === 'have')) ||
      (text === 'going' && next === 'to' && all[i + 2]?.text === 'be') ||
      // "we have to go on to outstanding"
      (/^(?:has|have|need|needs)$/.test(text) && next === 'to' && all[i + 2]?.letter === 'M') ||
      // "in line for a third good", "on track for an outstanding"
      (next === 'for' && /^(?:course|line|track)$/.test(text) && /^(?:in|on)$/.test(all[i - 1]?.text ?? ''))
    )
  })

// "to be good" is an aim, but "the first to be rated good", "was found to be good" are none
function isInfinitive({ stream: { shape, terms }, verb, grade, rule }: Claim, from: number): boolean {
  if (
    rule.change !== null ||
    (/J/.test(shape.slice(verb, grade)) === false && shape[verb] !== 'B' && shape[verb] !== 'V')
  )
    return false
  const group = shape.slice(from, verb + 1)
  if (!/T[l]?[BJV]*$/.test(group)) return false
  const lead = collect(terms.slice(Math.max(0, Math.min(from, verb - 9)), verb), term => term.text)
  if (
    lead.some(text =>
      /^(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|latest|last|most recent)|one|delighted|proud|pleased|thrilled|happy|honoured|able|chuffed|relieved|glad|manage[ds]?|managing|used|one of .*)$/.test(
        text,
      ),
    )
  )
    return false
  // "climbed out of special measures to be graded good": it was
  if (/J/.test(shape.slice(verb, grade)) && lead.some(text => ROSE.test(text))) return false
  if (/J[^ZG]{1,40}CT[lBHJV]*$/.test(shape.slice(0, verb + 1))) return false
  if (isFound(terms, shape.slice(0, verb + 1))) return false
  return !/[JB][l<>]{0,2}T[lBHJV]*$/.test(shape.slice(0, verb + 1)) && !/[VM]T[l]?B?$/.test(group)
}

const ROSE =
  /^(?:bounced|clambered|clawed|climbed|crashed|dropped|emerged|fallen|fell|jumped|leapt|leaped|plunged|recovered|rebounded|risen|rose|slid|slipped|soared|sunk|sank|tumbled|went on)\b/

// "had found its care to be good", "found A to be good and B to be outstanding"
function isFound(terms: readonly Term[], left: string): boolean {
  const at = left.search(/[Jy](?:[rlwpNARP]{1,9}TB?G[oU]?C?E)?[rlwpNARPCES]{1,12}T[lBHJV]*$/)
  return at >= 0 && FINDS.test(terms[at]?.text ?? '')
}
const FINDS =
  /^(?:adjudg|believ|consider|declar|deem|felt|finding|finds?$|found|held|judg|pronounc|ruled|said$|says$|thought)/

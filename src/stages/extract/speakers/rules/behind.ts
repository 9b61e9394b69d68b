import { agentOf } from '../agent.ts'
import { readPhrase } from '../read-phrase.ts'
import type { Cued, Scene, SpeakerRule } from '../speaker-rule.ts'
import { subjectAfter, subjectBefore } from '../subject.ts'
import { isCapital, type Token } from '../tokens.ts'
import { isNoun, isPassive } from '../verb-forms.ts'
import { isDeterminer, isPreposition, isPronoun, isSign, isStarter } from '../word-classes.ts'

/** How far behind a quotation its verb may stand, in tokens. */
const REACH = 24

const firstBehind = ({ tokens, at }: Scene): number => (isSign(tokens[at + 1], ',-') ? at + 2 : at + 1)

/** Read "…," said Ann Orme. */
export const inversion: SpeakerRule = {
  id: 'quotation/verb-behind',
  reads: [
    ['“We are proud,” said Ann Orme.', 'Ann Orme'],
    ['“We are proud,” said Ann Orme, head of Alder School, on Friday.', 'Ann Orme'],
    ['“We are proud,” said headteacher Ann Orme.', 'Ann Orme'],
    ['“We are proud,” said its director, Ann Orme.', 'Ann Orme'],
    ['“We are shocked,” said a source close to the minister.', 'a source close to the minister'],
    ['“We are proud”, added a spokesman for the trust.', 'a spokesman for the trust'],
    ['“We are proud,” says Ms Orme, now head of a school in Hove.', 'Ms Orme'],
  ],
  leaves: [
    '“We are proud,” said to be true.',
    'The “pupils” said little.',
    'It is known for “kindness”, citing Ann Orme.',
  ],
  read: scene => {
    const { tokens, text, stop } = scene
    const verb = firstBehind(scene)
    const token = tokens[verb]
    if (token?.reporting?.how !== 'says' && token?.reporting?.how !== 'loosely') return null
    // "“…”, citing Ann Orme": whom somebody else cites
    if (token.reporting.form === 'ing') return null
    const isParted = scene.at === 0 || isSign(tokens[scene.at + 1], ',-') || /[,.?!…-]/.test(stop)
    if (isCapital(token) || !isParted) return null
    const reference = subjectAfter(tokens, verb, text)
    return reference && { cue: token.text, reference }
  },
}

const ASKED = /^asked$/
const CALLS = /^call(?:s|ed)$/
const OUT = /^(?:across|after|back|down|from|out|over|up)$/

// "she called out"
const callsOut = (tokens: readonly Token[], verb: number): boolean =>
  CALLS.test(tokens[verb]?.lower ?? '') && OUT.test(tokens[verb + 1]?.lower ?? '')

// the line is the quotation and its clause: "“We are proud” the inspectors say."
const isWhole = ({ tokens, at }: Scene, verb: number): boolean =>
  at === 0 && (tokens[verb + 1] === undefined || isSign(tokens[verb + 1], '.'))

/** Read "…," she said and "…", the report went on. */
export const clauseBehind: SpeakerRule = {
  id: 'quotation/clause-behind',
  reads: [
    ['“We are proud,” Ann Orme said.', 'Ann Orme'],
    ['“We are proud,” Ann Orme, who joined in July, told the Post.', 'Ann Orme'],
    ['“Pupils are happy,” the report went on.', 'the report'],
    ['Ann Orme came. “We are proud” she told us.', 'she'],
    ['“It is hard,” one parent told inspectors.', 'one parent'],
    ['“It is hard,” Ann Orme called up.', 'Ann Orme'],
  ],
  leaves: ['“We are proud,” and Ann Orme left.', 'With “good” grades, Ann Orme smiled.'],
  read: scene => {
    const { tokens, at, text, stop } = scene
    const first = firstBehind(scene)
    const lead = tokens[first]
    if (!lead || isStarter(lead) || isPreposition(lead) || lead.kind === 'quote' || lead.lower === 'and')
      return null
    const parted = isSign(tokens[at + 1], ',-') || /[,.?!…-]/.test(stop)
    const limit = Math.min(tokens.length, first + (parted ? REACH : 3))
    for (let verb = first + 1; verb < limit; verb++) {
      const token = tokens[verb]
      if (!token || token.kind === 'quote' || isSign(token, ';:')) return null
      if (token.lower === 'that' && verb > first + 1) return null
      const isSaid = token.reporting?.how === 'says' || token.reporting?.how === 'loosely'
      if (!(isSaid || callsOut(tokens, verb)) || isCapital(token)) continue
      if (isSign(tokens[verb + 1], ':')) return null
      if (
        token.reporting?.form === 'base' &&
        !/s$|^(?:they|we|i|you|people|children|staff)$/.test(tokens[verb - 1]?.lower ?? '')
      )
        continue
      // "he was asked": by whoever it may be
      if (ASKED.test(token.lower) && isPassive(tokens, verb)) {
        const asker = agentOf(tokens, verb + 1, verb + 2, text)
        return { cue: token.text, reference: asker ?? { ...pronounRef(token.text), head: 'nobody' } }
      }
      if (!parted && !isPronoun(lead) && lead.kind !== 'person' && !isWhole(scene, verb)) return null
      const reference = subjectBefore(tokens.slice(first), verb - first, text)
      if (reference) return { cue: token.text, reference }
    }
    return null
  },
}

/** Read "…", according to the report. */
export const accordingTo: SpeakerRule = {
  id: 'quotation/according-to',
  reads: [
    ['Pupils are “happy and safe”, according to the report.', 'the report'],
    ['According to Ann Orme, it was “a good day for all”.', 'Ann Orme'],
    ['It was, in the words of one mother, “a good day for all”.', 'one mother'],
    ['For Ann Orme, in her own words, “a good day for all”.', 'her'],
  ],
  leaves: ['It went “according to plan” for Ann Orme.'],
  read: ({ tokens, at, text }) => {
    for (const [from, to] of [
      [at + 1, tokens.length],
      [0, at],
    ] as const)
      for (let i = from; i < to - 2; i++) {
        const [one, two, three] = [tokens[i]?.lower, tokens[i + 1]?.lower, tokens[i + 2]]
        const length =
          one === 'according' && two === 'to'
            ? 2
            : two === 'of' && /^(?:words|view|opinion|phrase)$/.test(one ?? '')
              ? 2
              : 0
        if (length > 0 && three) {
          let end = i + length
          while (
            end < to &&
            !isSign(tokens[end], ',;:(') &&
            !isStarter(tokens[end]) &&
            tokens[end]?.kind !== 'quote'
          )
            end++
          const reference = readPhrase(tokens.slice(i + length, end), text)
          // "According to papers, an engineer warned that"
          if (reference?.kind !== 'person' && to === at && saysLater(tokens, end, at)) return null
          if (reference) return { cue: text.slice(tokens[i]?.start, tokens[i + 1]?.end), reference }
        }
        if (
          isDeterminer(tokens[i]) &&
          /^(?:her|his|their|its)$/.test(one ?? '') &&
          ((two === 'words' && /^[:,]$/.test(tokens[i + 2]?.text ?? '')) ||
            (two === 'own' && three?.lower === 'words'))
        ) {
          const reference = readPhrase(tokens.slice(i, i + 1), text) ?? pronounRef(tokens[i]?.text ?? '')
          return {
            cue: text.slice(tokens[i]?.start, three?.lower === 'words' ? three.end : tokens[i + 1]?.end),
            reference,
          }
        }
      }
    return null
  },
}

const saysLater = (tokens: readonly Token[], from: number, to: number): boolean => {
  const verb = tokens.findIndex(
    (token, i) =>
      i > from + 1 && i < to && token.reporting?.how === 'says' && token.reporting.form === 'past',
  )
  return verb > 0 && isSign(tokens[from], ',') && !isNoun(tokens, verb) && !isPassive(tokens, verb)
}

const POSSESSORS: Readonly<Record<string, string>> = { her: 'she', his: 'he', their: 'they', its: 'it' }
const pronounRef = (as: string): Cued['reference'] => ({
  kind: 'pronoun',
  as,
  head: POSSESSORS[as.toLowerCase()] ?? 'it',
  definite: true,
  person: null,
  provider: null,
  parts: [],
})

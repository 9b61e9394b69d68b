import { collect } from '../../../model/collect.ts'
import { candidateWith, mentionOf } from './name-candidates.ts'
import { type NameCandidate, sizeOf } from './name-spot.ts'
import { isPlural } from './roles/role-words.ts'
import { AMBIGUOUS_GIVEN, CALENDAR_WORD, GIVEN, HONORIFIC, isA, ROLE_HEAD } from './word-classes.ts'
import type { Word } from './words.ts'

/** Give the surname to those who share it: "Joyce and Winston Bramble", "Cllrs Ann, Bob and Cara Orme". */
export function addSharedSurnames(candidates: NameCandidate[]): NameCandidate[] {
  const replaced = new Set<NameCandidate>()
  const added: NameCandidate[] = []
  for (const candidate of candidates) {
    const { words, front, first, mention, points } = candidate
    if (words[front - 1]?.key !== 'and' || mention.rejected || points < 2 || sizeOf(candidate) < 2) continue
    if (!isA(words[first] as Word, GIVEN) && !isCouple(words, front) && !isBeside(words, front)) continue
    for (let at = giverBefore(words, front, front - 2); at >= 0; at = giverBefore(words, at, at - 1)) {
      const sharer = sharerOf(candidate, at)
      const single = candidates.find(one => one.mention.start === sharer.mention.start)
      if (single) replaced.add(single)
      added.push(sharer)
    }
  }
  return added.length > 0 ? [...candidates.filter(one => !replaced.has(one)), ...added] : candidates
}

// where the given name stands that is joined to what begins at a word, or -1; a surname in front of it makes it none
function giverBefore(words: readonly Word[], front: number, linked: number): number {
  const word = words[linked]
  if (!word?.capital || word.possessive || !(isA(word, GIVEN) || isCouple(words, front))) return -1
  const joined =
    linked === front - 2
      ? /^,? +$/.test((words[front - 1] as Word).gap)
      : /^, +$/.test((words[front] as Word).gap)
  const before = words[linked - 1]
  const named = before?.capital && /^ +$/.test(word.gap) && !isA(before, HONORIFIC) && !isPluralRole(before)
  return joined && !named ? linked : -1
}

// "Volunteers Sue and Bob Orme"
const isPluralRole = (word: Word) => isA(word, ROLE_HEAD) && isPlural(word)

// "Tunde and Wexo Orme"
const isBeside = (words: readonly Word[], front: number) => {
  const giver = words[front - 2]
  return !!giver && isA(giver, GIVEN) && !isA(giver, AMBIGUOUS_GIVEN | CALENDAR_WORD)
}

// "carers Wexo and Brixo Orme"
const isCouple = (words: readonly Word[], front: number) => {
  const before = words[front - 3]
  return !!before && isPluralRole(before) && / $/.test((words[front - 2] as Word).gap)
}

function sharerOf(candidate: NameCandidate, at: number): NameCandidate {
  const { words } = candidate
  let front = at
  while (front > 0 && isA(words[front - 1] as Word, HONORIFIC) && (words[front - 1] as Word).capital) front--
  const { end } = words[at] as Word
  const spot = { ...candidate, front, first: at, last: at, led: false, postNominals: [] as string[], end }
  spot.honorifics = collect(words.slice(front, at), ({ text }) => text)
  const mention = mentionOf(spot, 'person/shared-surname')
  mention.because = ['person/shared-surname']
  mention.given = (words[at] as Word).text
  mention.family = candidate.mention.family
  return candidateWith(spot, mention, 2)
}

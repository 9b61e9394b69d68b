import { mentionOf } from './name-candidates.ts'
import { type NameCandidate, sizeOf } from './name-spot.ts'
import { isPlural } from './roles/role-words.ts'
import { honorifics, isGiven, isRoleHead } from './word-classes.ts'
import type { Word } from './words.ts'

/** Give the surname to those who share it: "Joyce and Winston Bramble", "Cllrs Ann, Bob and Cara Orme". */
export function addSharedSurnames(candidates: NameCandidate[]): void {
  for (const candidate of [...candidates]) {
    const { words, front, first, mention, points } = candidate
    if (mention.rejected || points < 2 || sizeOf(candidate) < 2 || !isGiven((words[first] as Word).key))
      continue
    for (let at = giverBefore(words, front, /^and$/); at >= 0; at = giverBefore(words, at, /^$/))
      candidates.push(sharerOf(candidate, at, candidates))
  }
}

// the given name joined to what begins at a word, or -1; a surname in front of it makes it none
function giverBefore(words: readonly Word[], front: number, link: RegExp): number {
  const linked = link.test(words[front - 1]?.key ?? '') ? front - 2 : link.test('') ? front - 1 : -1
  const word = words[linked]
  if (!word?.capital || word.possessive || !(isGiven(word.key) || isCouple(words, front))) return -1
  const joined =
    linked === front - 2
      ? /^,? +$/.test((words[front - 1] as Word).gap)
      : /^, +$/.test((words[front] as Word).gap)
  const before = words[linked - 1]
  const named = before?.capital && /^ +$/.test(word.gap) && !honorifics.has(before.key)
  return joined && !named ? linked : -1
}

// "carers Wexo and Brixo Orme"
const isCouple = (words: readonly Word[], front: number) => {
  const before = words[front - 3]
  return !!before && isRoleHead(before.key) && isPlural(before) && / $/.test((words[front - 2] as Word).gap)
}

function sharerOf(candidate: NameCandidate, at: number, candidates: NameCandidate[]): NameCandidate {
  const known = candidates.findIndex(one => one.line === candidate.line && one.first === at)
  const title = known < 0 ? at : (candidates[known] as NameCandidate).front
  const end = (candidate.words[at] as Word).end
  const spot = { ...candidate, front: title, first: at, last: at, led: false, postNominals: [], end }
  spot.honorifics = candidate.words.slice(title, at).map(({ text }) => text)
  if (known >= 0) candidates.splice(known, 1)
  const mention = mentionOf(spot, 'person/shared-surname')
  mention.because = ['person/shared-surname']
  mention.given = (candidate.words[at] as Word).text
  mention.family = candidate.mention.family
  return { ...spot, mention, points: 2, signs: new Set(mention.because) }
}

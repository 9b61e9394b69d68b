import { type Choice, isStory, setAside } from './choice.ts'
import { commonAncestor, isWithin } from './region.ts'

/** Longer lines are no summary of another story, in code units. */
const LONGEST = 450

/** Set aside the summary under the linked headline of another story, where nothing of this one stands around both. */
export function dropSummaries(choices: readonly Choice[]): Choice[] {
  return choices.map((choice, i) => {
    const over = choices[i - 1]
    if (!over?.rule || !isStory(choice) || choice.block.value.length > LONGEST) return choice
    if (!over.block.heading && over.block.linked < over.block.value.length * 0.75) return choice
    const around = commonAncestor([over.block.element, choice.block.element])
    const isInside = (other: Choice | undefined) =>
      other !== undefined && around !== null && isWithin(other.block.element, around)
    let [from, to] = [i - 1, i + 1]
    while (isInside(choices[from]) && choices[from]?.rule) from--
    while (isInside(choices[to]) && choices[to]?.rule) to++
    return isInside(choices[from]) || isInside(choices[to])
      ? choice
      : setAside(choice.block, 'boilerplate/html-teaser')
  })
}

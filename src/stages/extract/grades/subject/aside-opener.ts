import type { Term } from '../term.ts'
import { VERBS } from './verb-letters.ts'

/** What leads from what somebody is to its owner or place: "a school run by X", "a home in X". */
const LED = /^(?:at|by|for|from|in|near|of|outside|with)$/

/** How what an area is begins: "teaching, once the weakest part of the school,". */
const DESCRIBES =
  /^(?:already|always|arguably|formerly|long|once|perhaps|previously|still|the|traditionally)$/
const PART_OF = /^[lw<>G#]{2,7}p[lr]{0,2}[PNR]$/

/** Tell whether the name before a closing comma is itself inside an aside: "the nursery in Pound Lane, Calverbury, was". */
export const hasOpener = (terms: readonly Term[], shape: string, at: number): boolean => {
  const comma = shape.slice(0, at).lastIndexOf('C')
  // "previously run by the council": from its second word on
  const opener = terms[/[<>]/.test(shape[comma + 1] ?? '') ? comma + 2 : comma + 1]
  return (
    comma > 0 &&
    opener !== undefined &&
    (/[WpFYDhfx]/.test(opener.letter) ||
      (opener.letter === 'E' && VERBS.test(shape.slice(comma + 2, at))) ||
      (shape[comma - 1] === 'A' &&
        DESCRIBES.test(opener.text) &&
        PART_OF.test(shape.slice(comma + 1, at + 1))) ||
      (shape[comma - 1] === 'P' &&
        (/[NA]/.test(shape[at] as string) || terms.slice(at - 2, at).some(({ text }) => LED.test(text))) &&
        /^(?:an?|another|one|the)$/.test(opener.text)) ||
      /^(?:run|owned|managed|operated|led|sponsored|based|part|home|which|near|headed|operating|serving)$/.test(
        opener.text,
      ))
  )
}

/** Tell whether a name before a closing comma is in a relative clause, and not graded: "its course, which is taught with X, was". */
export const isInRelative = (shape: string, at: number): boolean =>
  /^CW/.test(shape.slice(shape.slice(0, at).lastIndexOf('C'), at))

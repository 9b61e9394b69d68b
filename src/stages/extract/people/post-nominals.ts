import type { Run } from './find-runs.ts'
import type { WordedLine } from './name-spot.ts'
import { postNominals } from './word-classes.ts'
import type { Word } from './words.ts'

/** What follows a name in its run and behind it. */
interface Letters {
  /** Index of the name's last word. */
  last: number
  letters: string[]
  /** Just after the last of them, an offset in the line. */
  end: number
}

/** Read the letters after the name in a run, in it and behind a comma or in brackets: "Ade Adetosoye OBE, DL", "Jo Ng BEd (Hons)". */
export function lettersOf({ line, words }: WordedLine, [from, to]: Run): Letters {
  let last = to
  const letters: string[] = []
  while (last > from && postNominals.has((words[last] as Word).text))
    letters.unshift((words[last--] as Word).text)
  let end = (words[to] as Word).end
  for (let i = to + 1; isBehind(words[i], last < to || from < to); i++) {
    const { text, end: close } = words[i] as Word
    letters.push(text)
    end = line.plain[close] === ')' && (words[i] as Word).gap.endsWith('(') ? close + 1 : close
  }
  return { last, letters, end }
}

const isBehind = (word: Word | undefined, named: boolean): word is Word =>
  !!word && word.capital && named && postNominals.has(word.text) && /^(?:\)?, ?|\)? \(|\) )$/.test(word.gap)

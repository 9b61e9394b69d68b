import { styleText } from 'node:util'

/** How a terminal shows words. */
export interface Paint {
  strong: (words: string) => string
  added: (words: string) => string
  gone: (words: string) => string
  changed: (words: string) => string
  faint: (words: string) => string
}

/** Paint with colours, or leave words as they are. */
export function paintFor(colour: boolean): Paint {
  const style = (format: Parameters<typeof styleText>[0]) => (words: string) =>
    colour ? styleText(format, words, { validateStream: false }) : words
  return {
    strong: style('bold'),
    added: style('green'),
    gone: style('red'),
    changed: style('yellow'),
    faint: style('dim'),
  }
}

/** Tell whether to colour: on a terminal, or where FORCE_COLOR asks for it; never against NO_COLOR. */
export const wantsColour = (terminal: boolean, { NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv): boolean =>
  !NO_COLOR && (FORCE_COLOR ? FORCE_COLOR !== '0' : terminal)

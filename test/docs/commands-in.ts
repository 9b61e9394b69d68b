import { pressmark } from '../cli/pressmark.ts'

/** A use of the command in a text. */
export interface Use {
  command: string
  options: string[]
}

/** Find the uses of the command in a text, with the options of each. */
export const usesIn = (text: string): Use[] =>
  [
    ...text.matchAll(
      /(?<![\w./@-])(?:\/usr\/local\/bin\/|npx )?pressmark (?!pressmark\b)([a-z]+)\b([^|&;`\n>)#]*)/g,
    ),
  ].map(([, command = '', rest = '']) => ({ command, options: rest.match(/(?<=\s)--?[a-z][a-z-]*/g) ?? [] }))

const helps = new Map<string, string>()

/** List the options of a command, long and short. */
export function optionsOf(command: string): string[] {
  const help = helps.get(command) ?? pressmark([command, '--help']).stdout
  helps.set(command, help)
  return [...help.matchAll(/^ {2}(-\w, )?(--[a-z-]+)/gm)].flatMap(([, short, long]) => [
    ...(short ? [short.slice(0, 2)] : []),
    long as string,
  ])
}

import type { VFile } from 'vfile'
import type { Article } from '../../model/article.ts'
import type { Mentions } from '../../model/file-data.ts'
import type { Candidate } from '../../model/mentions.ts'
import { bySpan } from '../../model/span.ts'
import { bad, faint, good, oneLine } from './print.ts'

/** The kinds of mention that stages extract, in the order they are shown. */
export const mentionKinds = ['providers', 'grades', 'dates', 'people', 'quotations'] as const
export type MentionKind = (typeof mentionKinds)[number]

const readings: { [K in MentionKind]: (mention: Mentions[K][number]) => string } = {
  providers: ({ name, kind }) => `${name} (${kind})`,
  grades: ({ provider, area, grade, standing, inspected }) =>
    `${provider?.name ?? 'nobody'}: ${area ?? 'no area'} = ${grade}, ${standing ?? 'undecided'}${inspected ? `, inspected ${inspected}` : ''}`,
  dates: ({ value, role, relative }) =>
    `${value ?? 'no certain value'}, ${role}${relative ? ', relative' : ''}`,
  people: ({ honorifics, given, family, roles }) =>
    [...honorifics, given, family].filter(Boolean).join(' ') +
    roles.map(({ title, organisation }) => `; ${title}${organisation ? ` of ${organisation}` : ''}`).join(''),
  quotations: ({ speaker, cue }) =>
    `${speaker.name ?? 'unknown'} (${speaker.kind})${cue ? `, cue “${cue}”` : ''}`,
}

/** Show the candidates asked for of one kind in order, with what became of each and why. */
export function explainMentions(
  kind: MentionKind,
  article: Article,
  file: VFile,
  wanted: (mention: Candidate) => boolean,
): string[] {
  const read = readings[kind] as (mention: Candidate) => string
  const mentions: Candidate[] = [...(file.data.mentions?.[kind] ?? [])]
  return mentions
    .filter(wanted)
    .sort(bySpan)
    .flatMap(mention => {
      const line = article.children.find(({ number }) => number === mention.line)
      const place = `${mention.line}:${mention.start - (line?.start ?? 0) + 1}`
      const mark = mention.rejected ? bad('-') : good('+')
      const reading = `${mark} ${place.padEnd(8)} ${oneLine(mention.words, 60)} → ${read(mention)}`
      const below = mention.rejected
        ? `rejected by ${mention.rejected.rule}: ${mention.rejected.reason}`
        : (mention.because ?? []).join('; ')
      return [`${reading}  ${faint(mention.rule)}`, ...(below ? [`             ${faint(below)}`] : [])]
    })
}

import type { ArticleRecord } from '../../../model/record.ts'
import { speakerKey } from '../speakers.ts'

/** One who is quoted in the corpus, and how much. */
export interface Voice {
  name: string
  kind: ArticleRecord['quotations'][number]['speaker']['kind']
  words: number
  quotations: number
  records: Set<ArticleRecord>
}

const WORD = /\S+/g

/** Count what each speaker says over the corpus, the most quoted first; the unknown are one voice. */
export function voicesOf(records: readonly ArticleRecord[]): Voice[] {
  const voices = new Map<string, Voice>()
  for (const record of records)
    for (const { speaker, text } of record.quotations) {
      const key = speakerKey(speaker)
      const name = speaker.name ?? 'Unknown speakers'
      const voice = voices.get(key) ?? {
        name,
        kind: speaker.kind,
        words: 0,
        quotations: 0,
        records: new Set(),
      }
      voices.set(key, voice)
      voice.words += text.match(WORD)?.length ?? 0
      voice.quotations++
      voice.records.add(record)
    }
  return [...voices.values()].sort((a, b) => b.words - a.words || a.name.localeCompare(b.name, 'en'))
}

import { orTrouble, Unreadable } from '../../model/unreadable.ts'
import type { ReadArticle } from './articles.ts'
import { decodeText } from './encoding/decode-text.ts'
import { listOfArticles, parseJson } from './json-article.ts'
import { readKeyedMetadata } from './keyed-metadata.ts'
import { MAX_LINE_BYTES, tooLong } from './limits.ts'
import { type Namer, nameArticles } from './name-articles.ts'
import { partLines } from './part-lines.ts'
import type { SideCar } from './side-car.ts'
import { type JsonPlace, openJson, readWhole } from './source.ts'

const BLANK = Symbol('blank')

/** Read JSON lines, an article to a line; empty lines are passed over. */
export async function* readJsonLines(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  name: Namer,
  sideCar: SideCar | null,
): AsyncGenerator<ReadArticle> {
  for await (const { number, bytes: raw, length } of partLines(chunks, MAX_LINE_BYTES)) {
    const trouble = (error: Unreadable) => ({ id: name(null, number), number, bytes: length, file: error })
    if (raw === null) {
      yield trouble(tooLong(length))
      continue
    }
    const read = orTrouble(() => {
      const { text, encoding } = decodeText(raw)
      return { value: /[^\s\ufeff]/.test(text) ? parseJson(text) : BLANK, encoding }
    })
    if (read instanceof Unreadable) yield trouble(read)
    else if (read.value !== BLANK)
      yield readMember(path, read.value, { raw, encoding: read.encoding, number }, name, sideCar)
  }
}

/** List the articles of a JSON file that holds several; null where it holds one. Throws Unreadable. */
export function readJsonList(path: string, bytes: Uint8Array, sideCar: SideCar | null): ReadArticle[] | null {
  const { text, encoding } = decodeText(readWhole(path, bytes))
  const list = listOfArticles(parseJson(text))
  const name = nameArticles(path)
  return (
    list?.map((value, i) => {
      const raw = Buffer.from(JSON.stringify(value))
      return readMember(path, value, { raw, encoding, number: i + 1 }, name, sideCar)
    }) ?? null
  )
}

function readMember(
  path: string,
  value: unknown,
  place: JsonPlace & { number: number },
  name: Namer,
  sideCar: SideCar | null,
): ReadArticle {
  const { raw, number } = place
  const isObject = typeof value === 'object' && value !== null
  const { url } = readKeyedMetadata(isObject ? (value as Record<string, unknown>) : {})
  const id = name(url, number)
  const own = { ...place, number: url === null ? number : null }
  return { id, number, bytes: raw.length, file: orTrouble(() => openJson(path, id, value, own, sideCar)) }
}

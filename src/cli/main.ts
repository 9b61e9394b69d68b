#!/usr/bin/env node
import fs from 'node:fs'
import path from 'node:path'
import { printJson } from '../model/print-json.ts'
import { extractArticle } from '../run/extract-article.ts'

const [, , , dir, , out] = process.argv as string[]
for (const name of fs.readdirSync(dir as string).filter(f => /\.(txt|md)$/.test(f))) {
  const { record } = extractArticle(name, fs.readFileSync(path.join(dir as string, name)))
  fs.mkdirSync(`${out}/records`, { recursive: true })
  fs.writeFileSync(`${out}/records/${record.id}.json`, printJson(record))
}

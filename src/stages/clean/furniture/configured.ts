import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'
import { lineKey } from '../../../model/furniture.ts'
import { perSettings } from '../../../model/settings.ts'

const RULE = 'boilerplate/configured'

const phrasesOf = perSettings(({ boilerplate }) => ({
  lines: new Set(boilerplate?.lines?.map(lineKey)),
  starts: (boilerplate?.starts ?? []).map(lineKey),
}))

/** Clean the lines that an operator listed: whole, or by their beginnings. */
export const cleanConfigured: Plugin<[], Article> = () => (article, file) => {
  const { settings } = file.data
  if (!settings?.boilerplate) return
  const { lines, starts } = phrasesOf(settings)
  for (const line of article.children) {
    const key = lineKey(line.plain)
    const start = lines.has(key) ? key : starts.find(start => begins(key, start))
    if (start) line.boilerplate ??= { rule: RULE, reason: `the configuration lists “${start}”` }
  }
}

const begins = (key: string, start: string): boolean =>
  key.startsWith(start) && (key.length === start.length || key[start.length] === ' ')

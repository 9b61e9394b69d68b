import { draw } from '../../chance.ts'
import type { ArticleCase } from '../article-case.ts'
import type { Change } from '../change.ts'
import { mensNames, surnames, womensNames } from '../names.ts'
import { towns } from '../places.ts'
import { type Edit, edit } from '../recompose.ts'

const PARTICLE = /^(?:al|bin|d[aeiu]|de|della|du|la|le|ó|ní|o|st|van|von|ter|ten)$/i
const escaped = (words: string): string =>
  words
    .split(/\s+/)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
    .join('\\s+')
const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}-])${escaped(words)}(?![\\p{L}\\p{M}]|-\\p{L})`, 'gu')

/** A phrase as it is written, or in capitals. */
const either = (words: string): RegExp =>
  new RegExp(`${whole(words).source}|${whole(words.toUpperCase()).source}`, 'gu')

/** Replace each of the phrases, in capitals too, the longest first, in the text and in what the gold facts say of people and providers. */
function rename(article: ArticleCase, phrases: ReadonlyMap<string, string>): ArticleCase | null {
  const list = [...phrases].sort(([a], [b]) => b.length - a.length)
  const edits: Edit[] = []
  for (const [from, to] of list)
    for (const { index, 0: found } of article.text.matchAll(either(from))) {
      const [start, end] = [index, index + found.length]
      const words = found !== from.toUpperCase() ? to : to.toUpperCase()
      if (!edits.some(other => start < other.end && other.start < end)) edits.push({ start, end, words })
    }
  if (edits.length === 0) return null
  const changed = edit(article, edits)
  const renamed = (words: string): string =>
    list
      .reduce((name, [from], i) => name.replace(whole(from), `\u0000${i}\u0000`), words)
      .replace(/\0(\d+)\0/g, (_, i) => (list[i] as [string, string])[1])
  const { gold } = changed
  return {
    ...changed,
    gold: {
      ...gold,
      grades: gold.grades.map(grade => ({ ...grade, provider: renamed(grade.provider) })),
      people: gold.people.map(person => ({
        ...person,
        name: renamed(person.name),
        roles: person.roles.map(renamed),
      })),
      quotations: gold.quotations.map(quotation => ({
        ...quotation,
        speaker: quotation.speaker && renamed(quotation.speaker),
      })),
    },
  }
}

/** Every person renamed; pronouns keep, so women stay women and men men where the text tells. */
export const peopleRenamed: Change = {
  name: 'people renamed',
  apply: (article, random) => {
    const phrases = new Map<string, string>()
    const providers = article.gold.grades.map(grade => grade.provider).join(' ')
    for (const { name } of article.gold.people) {
      const parts = name.split(/\s+/)
      if (parts.some(part => providers.includes(part))) continue
      const cut = parts.findIndex((part, i) => i > 0 && (PARTICLE.test(part) || i === parts.length - 1))
      const [given, family] = cut < 0 ? ['', name] : [parts[0] as string, parts.slice(cut).join(' ')]
      const newFamily = draw(surnames, random)
      if (cut < 0) {
        phrases.set(family, newFamily)
        continue
      }
      const newGiven = draw(isWoman(name, family, article.text) ? womensNames : mensNames, random)
      phrases.set(name, `${newGiven} ${newFamily}`)
      phrases.set(family, newFamily)
      if (given.length > 2) phrases.set(given, newGiven)
    }
    return rename(article, phrases)
  },
}

/** Tell from titles, and else from the pronoun that follows soonest, whether a woman is named. */
function isWoman(name: string, family: string, text: string): boolean {
  if (
    new RegExp(`\\b(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Sister)\\s+(?:\\S+\\s+)?${escaped(family)}`).test(text)
  )
    return true
  if (new RegExp(`\\b(?:Mr|Sir|Lord|Brigadier)\\s+(?:\\S+\\s+)?${escaped(family)}`).test(text)) return false
  const after = text.slice(Math.max(0, text.search(whole(name))))
  return /\b(?:she|her|he|his|him)\b/i.exec(after)?.[0].toLowerCase().startsWith('s') ?? false
}

const KIND =
  /\s+(?:(?:Metropolitan|Borough|County|City|District)\s+)*(?:Council|Academy|School|Primary|Junior|College|Nursery|Lodge|UTC|SCITT|Trust|High|junior)\b.*$/

/** Towns, councils and schools renamed. */
export const placesRenamed: Change = {
  name: 'towns and councils renamed',
  apply: (article, random) => {
    const phrases = new Map<string, string>()
    const people = article.gold.people.map(person => person.name).join(' ')
    for (const { provider } of article.gold.grades) {
      const place = provider.replace(/^(?:The |London Borough of )/, '').replace(KIND, '')
      if (!/^\p{Lu}[\p{L}-]+$/u.test(place) || people.includes(place) || phrases.has(place)) continue
      phrases.set(place, draw(towns, random))
    }
    if (new Set(phrases.values()).size < phrases.size) return null
    return rename(article, phrases)
  },
}

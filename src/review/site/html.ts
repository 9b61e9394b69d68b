import { escapeUTF8 } from 'entities'

const MARKUP = Symbol('markup')

/** Markup that may stand in a page: whatever was put into it is escaped. Only `html` makes it. */
export interface Html {
  readonly [MARKUP]: string
}

/** What a template takes; null, undefined and false leave nothing. */
export type Value = string | number | Html | null | undefined | false | readonly Value[]

/** Make markup from a template; every value is escaped but markup itself. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = strings[0] ?? ''
  values.forEach((value, i) => {
    markup += print(value) + (strings[i + 1] ?? '')
  })
  return { [MARKUP]: markup }
}

/** Take out the markup, to write it to a file. */
export const markupOf = (made: Html): string => made[MARKUP]

function print(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (typeof value === 'string') return escapeUTF8(value)
  if (typeof value === 'number') return String(value)
  return MARKUP in value ? value[MARKUP] : value.map(print).join('')
}

import { hash } from 'node:crypto'

/** Make a fact's id from what identifies it: `grade-5f0c2a91`. */
export function factId(kind: string, ...identity: readonly (string | number | null)[]): string {
  return `${kind}-${hash('sha256', JSON.stringify(identity), 'hex').slice(0, 8)}`
}

/** Make a person's id from the name, in ASCII where it has an ASCII form: `person-sinead-o-brien`. */
export function personId(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug ? `person-${slug}` : factId('person', name)
}

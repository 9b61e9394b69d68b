/** Capitals that a paragraph begins with, then its first sentence. */
const HEAD = /^([A-Z][A-Z'&.-]+(?: [A-Z][A-Z'&.-]+){0,3})(?:[:.]? | [-–—] )(?=['"]?[A-Z](?:[a-z']| [a-z]))/
/** What follows a head is a paragraph of at least so many code units. */
const SHORTEST = 60
/** Words that begin paragraphs in capitals for no name. */
const NO_NAME =
  /^(?:BREAKING|EDITOR|EXCLUSIVE|FROM|LETTERS?|NEWS|NEXT|NOTES?|OPINION|PHOTOS?|PICTURES?|PS|SIR|UPDATED?|VIDEO)\b/

/** Read the name in capitals that a paragraph begins with; null where it begins with none: "ORME The borough is …". */
export function runInHead(plain: string): string | null {
  const [whole = '', head = ''] = HEAD.exec(plain) ?? []
  return head && head.length > 2 && plain.length - whole.length >= SHORTEST && !NO_NAME.test(head)
    ? head
    : null
}

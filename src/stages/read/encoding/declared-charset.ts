/** How far into a page its own charset is looked for, in bytes; browsers look at 1024. */
const HEAD = 4096

const XML = /^\ufeff?\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i
const META = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{2,40})/i
const CONTENT_TYPE = /;\s{0,5}charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i

/** Read the charset that a page declares in its head; null where it declares none. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  return XML.exec(head)?.[1] ?? META.exec(head)?.[1] ?? null
}

/** Read the charset of a Content-Type header: "text/html; charset=windows-1252". */
export const charsetOfContentType = (value: string): string | null => CONTENT_TYPE.exec(value)?.[1] ?? null

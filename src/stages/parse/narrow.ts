const WIDE = /[^\0-\xff]/

/** Store a text a byte to a character where its characters allow: the same text, which engines then read much faster. */
export const narrow = (text: string): string =>
  WIDE.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1')

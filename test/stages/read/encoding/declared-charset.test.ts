import { describe, expect, it } from 'vitest'
import { charsetOfContentType, charsetOfPage } from '../../../../src/stages/read/encoding/declared-charset.ts'

describe('charsetOfPage', () => {
  it.each([
    ['<meta charset="iso-8859-1">', 'iso-8859-1'],
    ["<html><head><META content='text/html; charset=windows-1252' http-equiv=Content-Type>", 'windows-1252'],
    ['<?xml version="1.0" encoding="ISO-8859-15"?>\n<html>', 'ISO-8859-15'],
    ['<meta name="x" charset=utf-8 />', 'utf-8'],
    ['<p>charset=utf-8</p>', null],
    [`${' '.repeat(5000)}<meta charset="utf-8">`, null],
    ['', null],
  ])('reads %j', (html, charset) => {
    expect(charsetOfPage(Buffer.from(html))).toBe(charset)
  })
})

describe('charsetOfContentType', () => {
  it.each([
    ['text/html; charset=windows-1252', 'windows-1252'],
    ['text/html;charset="UTF-8"; boundary=x', 'UTF-8'],
    ['text/html', null],
  ])('reads %j', (value, charset) => {
    expect(charsetOfContentType(value)).toBe(charset)
  })
})

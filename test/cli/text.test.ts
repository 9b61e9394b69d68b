import { describe, expect, it } from 'vitest'
import { lay, scratch } from '../run/scratch.ts'
import { pressmark } from './pressmark.ts'

const story = 'The school was rated good by the inspectors, and its head said that she was proud.'
const page = `<title>Good</title><nav><a href="/">Home</a></nav><article><h1>School rated good</h1><p>${story}</p></article>`
const ndjson = (...lines: unknown[]) => lines.map(line => `${JSON.stringify(line)}\n`).join('')
const parse = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe('pressmark text', () => {
  it('prints the story of a page', () => {
    const { status, stdout } = pressmark(['text', `${lay(scratch(), { 'a.html': page })}/a.html`])
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${story}\n` })
  })

  it('prints several under their names, and says in one line what it could not read', () => {
    const folder = lay(scratch(), {
      'a.html': page,
      'b.html': '<title>404 Not Found</title>',
      'c.txt': story,
    })
    const { status, stdout, stderr } = pressmark(['text', folder])
    expect(status).toBe(1)
    expect(stdout).toBe(`==> a.html <==\n${story}\n\n==> c.txt <==\n${story}\n\n`)
    expect(stderr).toMatch(/^pressmark: b\.html: the page is an error page .* \(read\/error-page\)\n$/)
  })

  it('answers each line of --ndjson by one, in order, whatever it holds', () => {
    const input = `${ndjson({ id: 'a', url: 'https://x.example/a', html: page }, { id: 2, html: page })}\nnonsense\n${ndjson({ id: 'c', url: null, html: '' })}`
    const { status, stdout } = pressmark(['text', '--ndjson'], input)
    expect(status).toBe(1)
    expect(parse(stdout)).toEqual([
      { id: 'a', text: story },
      { id: 2, text: story },
      { id: null, text: '', rule: 'read/line', reason: expect.any(String) },
      { id: 'c', text: '', rule: 'read/no-article', reason: expect.any(String) },
    ])
  })

  it('sets aside what the configuration lists, in files and in lines of --ndjson', () => {
    const twice = page.replace('</article>', '<p>Read the Harleshire Echo every day.</p></article>')
    const boilerplate = { lines: ['Read the Harleshire Echo every day.'] }
    const folder = lay(scratch(), { 'a.html': twice, 'own.json': JSON.stringify({ boilerplate }) })
    const args = ['text', '--config', `${folder}/own.json`]
    expect(pressmark([...args, `${folder}/a.html`]).stdout).toBe(`${story}\n`)
    const { stdout } = pressmark([...args, '--ndjson'], ndjson({ id: 1, html: twice }))
    expect(parse(stdout)).toEqual([{ id: 1, text: story }])
    expect(pressmark(['text', `${folder}/a.html`]).stdout).toContain('Harleshire Echo')
  })

  it.each([
    ['no paths', ['text']],
    ['paths beside --ndjson', ['text', '--ndjson', 'a.html']],
  ])('refuses %s with exit code 2', (_, args) => {
    const { status, stdout } = pressmark(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})

import { fieldsOf, type Judgement, type Verdict } from '../verdicts/verdict.ts'
import { button, find, make } from './elements.ts'
import { type FactRow, marksOf } from './fact-rows.ts'
import type { Walk } from './walk.ts'

/** What a reviewer does at the desk. */
export interface DeskActions {
  judge: (fact: FactRow, verdict: Judgement, note: string, content: Verdict['content']) => void
  withdraw: (fact: FactRow) => void
  verdictOf: (fact: FactRow) => Verdict | undefined
}

/** Lay the chosen fact on the desk: its mentions, its verdict, a note, and its fields to correct. */
export function layOnDesk(walk: Walk, facts: readonly FactRow[], actions: DeskActions): void {
  const fact = walk.chosen()
  if (!fact) return
  const desk = find('[data-desk]')
  desk.hidden = false
  const verdict = actions.verdictOf(fact)
  const says = fact.row.cloneNode(true) as HTMLElement
  const form = correction(fact, verdict, actions)
  const close = button('Close', () => (desk.hidden = true), { class: 'close' })
  desk.replaceChildren(
    make('p', { class: 'place' }, `${fact.index + 1} of ${facts.length}`, ...mentionSteps(walk, fact), close),
    make('div', { class: 'says-all' }, ...says.childNodes),
    ...alsoHere(walk, fact, facts),
    make(
      'div',
      { class: 'judge', role: 'group', 'aria-label': 'Verdict' },
      ...verdictButtons(fact, verdict, actions, form),
    ),
    form,
  )
}

function mentionSteps(walk: Walk, { mentions }: FactRow): (Node | string)[] {
  if (mentions.length === 0) return [' · its words are not shown']
  if (mentions.length === 1) return []
  return [
    ` · mention ${walk.mention() + 1} of ${mentions.length} `,
    button('‹', () => walk.stepMention(-1), { 'aria-label': 'Previous mention' }),
    button('›', () => walk.stepMention(1), { 'aria-label': 'Next mention' }),
  ]
}

function alsoHere(walk: Walk, fact: FactRow, facts: readonly FactRow[]): Node[] {
  const marks = fact.mentions[walk.mention()] ?? []
  const others = new Map(marks.flatMap(mark => marksOf(mark).map(({ fact, mention }) => [fact, mention])))
  others.delete(fact.index)
  if (others.size === 0) return []
  const buttons = [...others].flatMap(([index, mention]) => {
    const other = facts.find(fact => fact.index === index)
    const label = other?.row.querySelector('.says')?.textContent?.trim() ?? ''
    return other ? button(label, () => walk.choose(other, mention), { class: `also ${other.kind}` }) : []
  })
  return [
    make(
      'div',
      { class: 'also-here', role: 'group', 'aria-label': 'Facts in the same words' },
      'Also here: ',
      ...buttons,
    ),
  ]
}

const verdicts = [
  { judgement: 'accepted', label: 'Accept', key: 'A' },
  { judgement: 'rejected', label: 'Reject', key: 'R' },
] as const

function verdictButtons(
  fact: FactRow,
  verdict: Verdict | undefined,
  actions: DeskActions,
  form: HTMLElement,
): HTMLElement[] {
  const pressed = (judgement: Judgement) => ({
    'aria-pressed': String(verdict?.verdict === judgement),
    class: judgement,
  })
  const plain = verdicts.map(({ judgement, label, key }) =>
    button(label, () => actions.judge(fact, judgement, noteIn(form), fact.content), {
      ...pressed(judgement),
      'aria-keyshortcuts': key,
    }),
  )
  const correct = button(
    'Correct…',
    () => {
      const fields = find('.fields', form)
      fields.hidden = !fields.hidden
      if (!fields.hidden) fields.querySelector('input')?.focus()
    },
    { ...pressed('corrected'), 'aria-keyshortcuts': 'C', 'data-correct': '' },
  )
  const undo = button('Undo', () => actions.withdraw(fact), { 'aria-keyshortcuts': 'U' })
  return [...plain, ...(fieldsOf[fact.kind].length > 0 ? [correct] : []), ...(verdict ? [undo] : [])]
}

const noteIn = (form: HTMLElement): string => find<HTMLTextAreaElement>('[name="note"]', form).value.trim()

function correction(fact: FactRow, verdict: Verdict | undefined, actions: DeskActions): HTMLElement {
  const content = verdict?.content ?? fact.content
  const inputs = fieldsOf[fact.kind].map(({ name, label, hint }) => {
    const input = make('input', { name, autocomplete: 'off', ...(hint ? { list: hint } : {}) })
    input.value = content[name] ?? ''
    return make('label', {}, label, input)
  })
  const note = make('textarea', { name: 'note', rows: '2' })
  note.value = verdict?.note ?? ''
  const fields = make(
    'div',
    { class: 'fields' },
    ...inputs,
    make('button', { type: 'submit', class: 'corrected' }, 'Save the correction'),
  )
  fields.hidden = verdict?.verdict !== 'corrected' || inputs.length === 0
  const form = make('form', { class: 'correction' }, fields, make('label', {}, 'Note', note))
  form.addEventListener('submit', event => {
    event.preventDefault()
    const corrected = findInputs(form).map(({ name, value }) => [name, value.trim()])
    actions.judge(fact, 'corrected', noteIn(form), Object.fromEntries(corrected))
  })
  note.addEventListener('change', () => {
    if (verdict) actions.judge(fact, verdict.verdict, noteIn(form), verdict.content)
  })
  return form
}

const findInputs = (form: HTMLElement): HTMLInputElement[] => [...form.querySelectorAll('input')]

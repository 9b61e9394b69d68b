/** Find an element that the page is known to have. */
export function find<T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T {
  const found = within.querySelector<T>(selector)
  if (!found) throw new Error(`the page has no ${selector}`)
  return found
}

/** Find all elements of a selector. */
export const findAll = <T extends HTMLElement = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): T[] => [...within.querySelectorAll<T>(selector)]

/** Make an element with attributes and children; text is put in as text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** Make a button that does something. */
export function button(label: string, act: () => void, attributes: Record<string, string> = {}) {
  const made = make('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', act)
  return made
}

/** Tell people who listen to the page what has happened. */
export function announce(words: string): void {
  find('[data-live]').textContent = words
}

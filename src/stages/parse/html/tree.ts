/** An element of a page; offsets in UTF-16 code units of the HTML source, end exclusive. */
export interface HtmlElement {
  readonly tag: string
  /** Names in lower case, values decoded; the first of two of one name counts. */
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: HtmlElement | null
  readonly children: HtmlNode[]
  readonly start: number
  end: number
}

/** A run of text as it stands in the source, entities not decoded. */
export interface HtmlText {
  readonly tag: null
  readonly parent: HtmlElement
  readonly start: number
  end: number
}

export type HtmlNode = HtmlElement | HtmlText

/** List an element and all elements in it, in order. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  yield root
  for (const child of root.children) if (child.tag !== null) yield* elementsOf(child)
}

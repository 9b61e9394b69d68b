/** Phrases of one kind of furniture: lines of a page that a reader of the story would not miss. */
export interface Furniture {
  /** Whole lines, or whole parts of a line that is made of such parts; lower case, "#" for a number, comma-separated. */
  labels?: string
  /** Parts of a line that are furniture only in company: "news", "contact". */
  parts?: string
  /** Whole lines that head a list, a form or a thread, written like labels. */
  headings?: string
  /** Beginnings of lines, or whole lines, in the form of regular expressions over a folded line, case apart. */
  starts?: readonly string[]
  /** Words anywhere in a line of at most a few sentences, likewise. */
  holds?: readonly string[]
  /** Beginnings of lines that head a list, a form or a thread. */
  opens?: readonly string[]
}

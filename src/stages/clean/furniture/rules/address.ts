import { hint, shows } from '../../../../model/hints.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

const PRINTED =
  /^(?:https?:\/\/|www\.)\S{1,300}(?:[/_.?&-](?:print|share|amp|feed|rss)(?![a-z])|[?&]utm_)\S{0,200}$/i
const PROMPT =
  /^(?:source|retrieved from|original|printed from|from|url|link|short ?link|permalink|find this article at):?\s*(?:https?:\/\/|www\.)\S{1,300}$/i
const CODE =
  /^(?:<\/?[a-z][^>]{0,200}>|\[\/?(?:caption|gallery|embed|video|audio|[a-z]{1,20}_[a-z_]{1,30})(?: [^\]]{0,200})?\]|\{\{.{0,100}\}\}|(?:var|function|window|document)[ .(].{0,200}[;{)]|[.#]?[\w-]{2,40}\s*\{[^}]{0,200}\}?)$/

/** What every such line holds. */
const MAY_BE = hint('/ www* < [ { ; )')

/** Lines of nothing but the address of the page, or of its code. */
export const address: FurnitureRule = {
  id: 'boilerplate/address',
  reason: 'is the address of the page or its code',
  holds: ({ line, text, words }) =>
    words <= 30 && shows(line, MAY_BE) && (PRINTED.test(text) || PROMPT.test(text) || CODE.test(text)),
  reads: [
    'http://www.weekly.example/print_article/108/school-report',
    'Source: https://news.example/2019/school',
    '[caption id="12" align="left"]',
    '<div class="ad">',
    'window.dataLayer.push({});',
  ],
  leaves: [
    'https://reports.ofsted.gov.uk/provider/44/80432',
    'Source: Town Hall Weekly, May 2019',
    '[sic]',
    'The full report is at https://reports.ofsted.gov.uk',
  ],
}

import { type Html, html, markupOf, type Value } from './html.ts'
import { rootFrom } from './links.ts'

/** Nothing but the site's own files; no inline script or style, no form, no frame. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** What `--serve` puts its token in place of; empty on disk. */
export const TOKEN_TAG = '<meta name="pressmark-token" content="">'

/** A page of the site. */
export interface Page {
  /** Path inside the site. */
  path: string
  title: string
  /** What the page is for its script and its styles. */
  kind: 'articles' | 'article' | 'grades' | 'voices' | 'coverage'
  main: Html
  /** Attributes of `main` that the script reads. */
  data?: Readonly<Record<string, string>>
}

const places = [
  { kind: 'articles', path: 'index.html', label: 'Articles' },
  { kind: 'grades', path: 'grades.html', label: 'Grades' },
  { kind: 'voices', path: 'voices.html', label: 'Voices' },
  { kind: 'coverage', path: 'coverage.html', label: 'Coverage' },
] as const

/** Print a page whole. */
export function printPage({ path, title, kind, main, data = {} }: Page): string {
  const root = rootFrom(path)
  const nav = places.map(
    place =>
      html`<li><a href="${root}${place.path}"${place.kind === kind && CURRENT}>${place.label}</a></li>`,
  )
  const attributes: Value = Object.entries(data).map(([name, value]) => html` data-${name}="${value}"`)
  const page = html`<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
`
  const rest = html`
<title>${title} · Pressmark</title>
<link rel="icon" href="${root}assets/icon.svg">
<link rel="stylesheet" href="${root}assets/review.css">
<script src="${root}assets/verdicts.js" defer></script>
<script src="${root}assets/review.js" defer></script>
</head>
<body class="${kind}-page">
<a class="skip" href="#main">Skip to the content</a>
<header class="site">
<p class="brand"><a href="${root}index.html">Pressmark</a></p>
<nav aria-label="Site"><ul>${nav}</ul></nav>
<p class="save" data-save hidden></p>
</header>
<main id="main" tabindex="-1" data-root="${root}"${attributes}>
${main}
</main>
<p class="live" role="status" data-live></p>
</body>
</html>
`
  return `<!doctype html>\n${markupOf(page)}${TOKEN_TAG}${markupOf(rest)}`
}

const CURRENT = html` aria-current="page"`

import { readFile } from 'node:fs/promises'
import type { Verdict } from '../verdicts/verdict.ts'

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f4e6b"/><path d="M8 10h16M8 16h16M8 22h10" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>\n`

/** The site's script and styles have not been built. */
export class NoAssets extends Error {
  override name = 'NoAssets'
}

/** Read the files that every page uses, by their path inside the site. Throws NoAssets. */
export async function readAssets(): Promise<Record<string, string>> {
  // the same way from src/review/site and from dist/review/site
  const read = (name: string) =>
    readFile(new URL(`../../../dist/client/${name}`, import.meta.url), 'utf8').catch(() => {
      throw new NoAssets(`dist/client/${name} is missing; npm run build makes it`)
    })
  return {
    'assets/icon.svg': ICON,
    'assets/review.css': await read('review.css'),
    'assets/review.js': await read('review.js'),
  }
}

/** Write verdicts as a script that hands them to the page: pages on disk cannot fetch. */
export const verdictScript = (verdicts: readonly Verdict[]): string =>
  // parsed as JSON, so that no key of it can be taken for more than data
  `window.pressmarkVerdicts = JSON.parse(${JSON.stringify(JSON.stringify(verdicts))})\n`

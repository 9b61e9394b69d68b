import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Chromium is on this machine; null where there is none. */
export const chromiumPath = PLACES.find(place => place && existsSync(place)) ?? null

/** Start Chromium. */
export async function openBrowser(): Promise<Browser> {
  if (!chromiumPath)
    throw new Error('there is no Chromium here: apt-get install chromium, or name it in CHROMIUM')
  // a container's root user has no sandbox
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { lock } from 'proper-lockfile'

/** Another run holds the out folder. */
export class OutFolderHeld extends Error {
  override name = 'OutFolderHeld'
}

/** Hold the out folder for this run; returns what lets it go. Throws OutFolderHeld. */
export async function lockOutFolder(out: string): Promise<() => Promise<void>> {
  await mkdir(out, { recursive: true })
  try {
    return await lock(out, { lockfilePath: join(out, '.lock') })
  } catch (error) {
    if ((error as { code?: string }).code === 'ELOCKED')
      throw new OutFolderHeld(`another run holds ${out}; wait for it to end`)
    throw error
  }
}

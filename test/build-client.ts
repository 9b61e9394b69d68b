import { execFileSync } from 'node:child_process'

/** Build the script and styles of the review site, so that no test sees those of before. */
export const setup = (): void => {
  execFileSync('npm', ['run', '--silent', 'build:client'])
}

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { starts, thisMachine } from './find-browser.ts'
import { chooseFirefox, firefoxInstallation } from './firefox-places.ts'

const INSTALLATION_LIMIT_MS = 300_000

/** A Firefox of this machine that starts, or null. */
export const findFirefox = (): string | null =>
  chooseFirefox({ ...thisMachine(), exists: (path) => existsSync(path) && starts(path) })

/**
 * Finds a Firefox, or installs one where that takes no more than Debian's package manager; says on stderr what it does.
 *
 * @returns its path, or null where there is none: the second browser is worth having, not a condition
 */
export function findOrInstallFirefox(): string | null {
  const found = findFirefox()
  if (found !== null) return found
  for (const [command = '', ...args] of firefoxInstallation(thisMachine()) ?? []) {
    process.stderr.write(`No Firefox found; running: ${command} ${args.join(' ')}\n`)
    const done = spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: INSTALLATION_LIMIT_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (done.status !== 0) break
  }
  return findFirefox()
}

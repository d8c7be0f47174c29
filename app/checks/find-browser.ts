import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import {
  aptCommands,
  type BrowserWish,
  chooseBrowser,
  chooseInstallation,
  type Machine,
  SHELL_PACKAGE,
  shellPlaces,
} from './browser-places.ts'

const ADVICE = `No Chrome or Chromium was found, and none could be installed.
Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to the program, and run this again:
    CHROMIUM_PATH=/path/to/chrome npm test
On Linux, "npx playwright install --with-deps chromium" (as root) also brings the system libraries.
`

/** The machine this runs on, as `browser-places.ts` wants to see it. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    isRoot: process.getuid?.() === 0,
    playwrightPath: chromium.executablePath() || null,
  }
}

/** Whether the program starts at all: a browser without its libraries is none. */
export function starts(path: string): boolean {
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** Runs a command where it can be seen; whether it went well. */
function run([command = '', ...args]: readonly string[]): boolean {
  process.stderr.write(`running: ${command} ${args.join(' ')}\n`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

/**
 * Finds a browser for the tests, or installs one; says on stderr what it does.
 *
 * @returns its path, or null after advice was printed
 */
export function findOrInstallBrowser(wish: BrowserWish = 'fastest'): string | null {
  const machine = thisMachine()
  const working: Machine = { ...machine, exists: (path) => existsSync(path) && starts(path) }
  const found = chooseBrowser(working, wish)
  if (found !== null) return found
  process.stderr.write('No browser found.\n')
  for (const command of chooseInstallation(machine).commands) {
    if (!run(command)) break
  }
  const installed = chooseBrowser(working, wish)
  if (installed === null) process.stderr.write(ADVICE)
  return installed
}

/** Tries to have the browser that starts fastest, where this machine offers it; where not, nothing is lost. */
function installCheapest(): void {
  const machine = thisMachine()
  if (shellPlaces(machine).some(existsSync)) return
  for (const command of aptCommands(machine, SHELL_PACKAGE) ?? []) run(command)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--cheapest')) installCheapest()
  const path = findOrInstallBrowser()
  if (path === null) process.exitCode = 1
  else process.stdout.write(`${path}\n`)
}

import { posix, win32 } from 'node:path'

/** What the search for a browser may ask of the machine; given from outside so that every machine can be tested. */
export interface Machine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
  readonly isRoot: boolean
  /** Where Playwright keeps the Chromium it installed, or null; the file need not be there. */
  readonly playwrightPath: string | null
}

/** How a browser can be had where none was found. */
export type Installation =
  | { readonly kind: 'apt'; readonly commands: readonly (readonly string[])[] }
  | { readonly kind: 'playwright'; readonly commands: readonly (readonly string[])[] }

/** Chromium without a window: a page starts in half the processor time. Debian's own start script adds nothing to it. */
const SHELL_PLACE = '/usr/lib/chromium/chromium-headless-shell'
/** Its package of Debian. */
export const SHELL_PACKAGE = 'chromium-headless-shell'
const SHELL_NAMES = [SHELL_PACKAGE, 'chrome-headless-shell']

const PATH_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge']

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

export const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * Which browser is wanted: journeys take the fastest; where pixels and times are the point, it is the usual one, which
 * people have. (Without a window letters stand on whole pixels, and words come out wider.)
 */
export type BrowserWish = 'fastest' | 'usual'

/**
 * Where a Chrome or Chromium may stand on this machine, best first: the one named by CHROMIUM_PATH, for the fastest one
 * without a window, those on the PATH, the usual places of the system, Playwright's own.
 */
export function browserPlaces(machine: Machine, wish: BrowserWish = 'fastest'): readonly string[] {
  const named = machine.env.CHROMIUM_PATH
  const own = machine.playwrightPath
  return [
    ...(named ? [named] : []),
    ...(wish === 'fastest' ? shellPlaces(machine) : []),
    ...onPath(machine, PATH_NAMES),
    ...usualPlaces(machine),
    ...(own === null ? [] : [own]),
  ]
}

/** The first of `browserPlaces` that exists, or null. */
export function chooseBrowser(machine: Machine, wish: BrowserWish = 'fastest'): string | null {
  return browserPlaces(machine, wish).find(machine.exists) ?? null
}

/**
 * What to run where no browser was found: Debian's package for root on a machine with apt, else Playwright's
 * download, which needs no rights but leaves system libraries to the owner of the machine.
 */
export function chooseInstallation(machine: Machine): Installation {
  const commands = aptCommands(machine, 'chromium')
  // Last, for where it cannot be had nothing is lost: the tests only take longer.
  const [, shell] = aptCommands(machine, SHELL_PACKAGE) ?? []
  if (commands !== null) return { kind: 'apt', commands: [...commands, ...(shell ? [shell] : [])] }
  return { kind: 'playwright', commands: [['npx', 'playwright', 'install', 'chromium']] }
}

/** What installs a package of Debian; null where that is not to be had: another system, no rights, no apt. */
export function aptCommands(machine: Machine, name: string): readonly (readonly string[])[] | null {
  if (machine.platform !== 'linux' || !machine.isRoot || !machine.exists('/usr/bin/apt-get')) return null
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', name],
  ]
}

/** Programs of these names in every folder of the PATH. */
export function onPath({ platform, env }: Machine, programs: readonly string[]): readonly string[] {
  const isWindows = platform === 'win32'
  const { join } = isWindows ? win32 : posix
  const folders = (env.PATH ?? env.Path ?? '').split(isWindows ? ';' : ':').filter(Boolean)
  const names = isWindows ? programs.map((name) => `${name}.exe`) : programs
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/** Where a Chromium without a window may stand. */
export function shellPlaces(machine: Machine): readonly string[] {
  return [...(machine.platform === 'linux' ? [SHELL_PLACE] : []), ...onPath(machine, SHELL_NAMES)]
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    return folders.flatMap((folder) => MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`))
  }
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? [])
    return roots.flatMap((root) => WINDOWS_PROGRAMS.map((program) => win32.join(root, ...program)))
  }
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium']
}

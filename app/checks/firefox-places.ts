import { posix, win32 } from 'node:path'
import { aptCommands, type Machine, onPath, WINDOWS_ROOTS } from './browser-places.ts'

/** Debian's long-term release first: it is what the project says it was run in. */
const PATH_NAMES = ['firefox-esr', 'firefox']

/**
 * The first Firefox that exists on this machine, or null: the one named by FIREFOX_PATH, those on the PATH, the usual
 * places of the system.
 */
export function chooseFirefox(machine: Machine): string | null {
  const named = machine.env.FIREFOX_PATH
  const places = [...(named ? [named] : []), ...onPath(machine, PATH_NAMES), ...usualPlaces(machine)]
  return places.find(machine.exists) ?? null
}

/** What to run where no Firefox was found: Debian's package, for root; null elsewhere, where it is not ours to bring. */
export const firefoxInstallation = (machine: Machine): readonly (readonly string[])[] | null =>
  aptCommands(machine, 'firefox-esr')

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
    return folders.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`)
  }
  if (platform !== 'win32') return []
  return WINDOWS_ROOTS.flatMap((name) => env[name] ?? []).map((root) =>
    win32.join(root, 'Mozilla Firefox', 'firefox.exe'),
  )
}

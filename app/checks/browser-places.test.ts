import { expect, test } from 'vitest'
import { browserPlaces, chooseBrowser, chooseInstallation, type Machine } from './browser-places.ts'

const machine = (parts: Partial<Machine> & { readonly files?: readonly string[] } = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  playwrightPath: null,
  exists: (path) => (parts.files ?? []).includes(path),
  ...parts,
})

test('a browser named by CHROMIUM_PATH goes before all others', () => {
  const named = machine({
    env: { PATH: '/usr/bin', CHROMIUM_PATH: '/my/chrome' },
    files: ['/my/chrome', '/usr/bin/chromium'],
  })
  expect(chooseBrowser(named)).toBe('/my/chrome')
})

test('a CHROMIUM_PATH that leads nowhere is passed over', () => {
  const named = machine({
    env: { PATH: '/usr/bin', CHROMIUM_PATH: '/my/chrome' },
    files: ['/usr/bin/chromium'],
  })
  expect(chooseBrowser(named)).toBe('/usr/bin/chromium')
})

test('every folder of the PATH is searched', () => {
  expect(chooseBrowser(machine({ files: ['/usr/local/bin/google-chrome'] }))).toBe(
    '/usr/local/bin/google-chrome',
  )
})

test('on a Mac the applications are found', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  expect(chooseBrowser(machine({ platform: 'darwin', files: [chrome] }))).toBe(chrome)
})

test('on Windows the program folders are found, and the PATH is cut at semicolons', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  const windows = machine({
    platform: 'win32',
    env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', Path: 'C:\\a;C:\\b' },
    files: [edge],
  })
  expect(chooseBrowser(windows)).toBe(edge)
  expect(browserPlaces(windows)).toContain('C:\\b\\chrome.exe')
})

test("Playwright's own browser is the last choice", () => {
  const both = machine({ playwrightPath: '/cache/chrome', files: ['/cache/chrome', '/usr/bin/chromium'] })
  expect(chooseBrowser(both)).toBe('/usr/bin/chromium')
  expect(chooseBrowser(machine({ playwrightPath: '/cache/chrome', files: ['/cache/chrome'] }))).toBe(
    '/cache/chrome',
  )
})

test('where there is none, none is chosen', () => {
  expect(chooseBrowser(machine())).toBeNull()
})

test('root on a Debian installs the package, after fetching the lists', () => {
  const { kind, commands } = chooseInstallation(machine({ isRoot: true, files: ['/usr/bin/apt-get'] }))
  expect(kind).toBe('apt')
  expect(commands.map((command) => command.slice(0, 2))).toEqual([
    ['apt-get', 'update'],
    ['apt-get', 'install'],
    ['apt-get', 'install'],
  ])
  expect(commands.map((command) => command.at(-1))).toEqual(['update', 'chromium', 'chromium-headless-shell'])
})

test('journeys take a browser without a window where there is one, pixels and times the one that people have', () => {
  const shell = '/usr/lib/chromium/chromium-headless-shell'
  const both = machine({ files: [shell, '/usr/bin/chromium'] })
  expect(chooseBrowser(both)).toBe(shell)
  expect(chooseBrowser(both, 'usual')).toBe('/usr/bin/chromium')
  const onPath = machine({ files: ['/usr/local/bin/chrome-headless-shell', '/usr/bin/chromium'] })
  expect(chooseBrowser(onPath)).toBe('/usr/local/bin/chrome-headless-shell')
})

test('without rights, without apt or on another system, Playwright installs its own', () => {
  const apt = ['/usr/bin/apt-get']
  expect(chooseInstallation(machine({ files: apt })).kind).toBe('playwright')
  expect(chooseInstallation(machine({ isRoot: true })).kind).toBe('playwright')
  expect(chooseInstallation(machine({ isRoot: true, platform: 'darwin', files: apt })).kind).toBe(
    'playwright',
  )
})

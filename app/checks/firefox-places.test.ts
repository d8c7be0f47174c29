import { expect, test } from 'vitest'
import type { Machine } from './browser-places.ts'
import { chooseFirefox, firefoxInstallation } from './firefox-places.ts'

const machine = (parts: Partial<Machine>, ...files: readonly string[]): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  isRoot: false,
  playwrightPath: null,
  exists: (path) => files.includes(path),
  ...parts,
})

test('a Firefox named by FIREFOX_PATH goes before all others', () => {
  const env = { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' }
  expect(chooseFirefox(machine({ env }, '/usr/bin/firefox', '/my/firefox'))).toBe('/my/firefox')
})

test('a FIREFOX_PATH that leads nowhere is passed over', () => {
  const env = { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' }
  expect(chooseFirefox(machine({ env }, '/usr/bin/firefox'))).toBe('/usr/bin/firefox')
})

test('the long-term release is taken before any other on the PATH', () => {
  expect(chooseFirefox(machine({}, '/usr/local/bin/firefox', '/usr/bin/firefox-esr'))).toBe(
    '/usr/bin/firefox-esr',
  )
})

test('on a Mac and on Windows the program folders are found', () => {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox'
  expect(chooseFirefox(machine({ platform: 'darwin' }, mac))).toBe(mac)
  const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
  const env = { PROGRAMFILES: 'C:\\Program Files' }
  expect(chooseFirefox(machine({ platform: 'win32', env }, windows))).toBe(windows)
})

test('a Chromium is no Firefox', () => {
  expect(chooseFirefox(machine({}, '/usr/bin/chromium'))).toBeNull()
})

test('only root on a Debian installs one', () => {
  const apt = '/usr/bin/apt-get'
  expect(firefoxInstallation(machine({ isRoot: true }, apt))?.flat()).toContain('firefox-esr')
  expect(firefoxInstallation(machine({}, apt))).toBeNull()
  expect(firefoxInstallation(machine({ isRoot: true }))).toBeNull()
  expect(firefoxInstallation(machine({ isRoot: true, platform: 'darwin' }, apt))).toBeNull()
})

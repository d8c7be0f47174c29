import { afterEach, expect, test, vi } from 'vitest'
import { canHighlight } from './highlight-registry.ts'

const browser = (userAgent: string, css: object) => {
  vi.stubGlobal('navigator', { userAgent })
  vi.stubGlobal('CSS', css)
}

afterEach(() => {
  vi.unstubAllGlobals()
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36',
    true,
  ],
])('texts are marked from outside where underlines are drawn so: %s', (userAgent, isAble) => {
  browser(userAgent, { highlights: new Map() })
  expect(canHighlight()).toBe(isAble)
})

test('a browser without the API is told by its absence', () => {
  browser('Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15', {})
  expect(canHighlight()).toBe(false)
})

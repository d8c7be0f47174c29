import { createServer } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { readHeavy } from './heavy-readers.ts'
import { readDocument } from './read-document.ts'
import { hostileFiles } from './test-hostile.ts'
import { HARMLESS } from './test-hostile-file.ts'
import { PDF_LINE } from './test-hostile-pdfs.ts'

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end()
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 9
// Made once: some of them are large before they are packed.
const FILES = hostileFiles(`http://127.0.0.1:${port}/`)
afterAll(() => server.close())

describe('hostile files', () => {
  it('are at least sixty, each with a name of its own', () => {
    const names = FILES.map(({ name }) => name)
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(FILES.map((file) => [file.name.slice(0, 60), file] as const))(
    '%s is read as plain text or refused',
    async (_, file) => {
      const start = performance.now()
      const reading = await readDocument(file.bytes, readHeavy)
      const became = reading.ok ? 'read' : reading.refusal.reason
      expect([file.becomes].flat()).toContain(became)
      // A worker would end it after thirty seconds; none of them may need that.
      expect(performance.now() - start).toBeLessThan(20_000)
      if (reading.ok && file.becomes === 'read') {
        expect(reading.text.replace(/\s+/gu, ' ')).toContain(file.name.endsWith('.pdf') ? PDF_LINE : HARMLESS)
      }
      if (reading.ok && reading.format === 'html')
        expect(reading.text).not.toMatch(/<(?:img|script|iframe|svg|style|p)\b/i)
      expect(Reflect.get({}, 'isHostile')).toBeUndefined()
    },
  )

  it('asked nobody for anything', () => {
    expect(asked).toEqual([])
  })
})

import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { fetchCore, fetchDetail } from './collection-files.ts'

let server: Server | null = null
afterEach(() => server?.close())

/** A host whose answers are given one by one; the last one stays. `null` is an answer 503. */
async function host(...answers: readonly unknown[]): Promise<{ url: string; asked: () => number }> {
  let asked = 0
  const made = createServer((_request, response) => {
    const answer = answers[Math.min(asked, answers.length - 1)]
    asked += 1
    response.statusCode = answer === null ? 503 : 200
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
  })
  server = made
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done))
  const address = made.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/data/file.json`, asked: () => asked }
}

const { core, detail } = sampleFiles()

describe('the collection’s files', () => {
  it('are taken as they come', async () => {
    const { url } = await host(core)
    expect(await fetchCore(url)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(core)) })
  })

  it('of another format are refused', async () => {
    const { url } = await host({ ...core, format: 2 })
    expect(await fetchCore(url)).toMatchObject({ ok: false, reason: expect.stringContaining('format 2') })
  })

  it('that do not come or are no JSON give a reason', async () => {
    const missing = await host(null)
    expect(await fetchCore(missing.url)).toMatchObject({ ok: false, reason: expect.stringContaining('503') })
    server?.close()
    const broken = await host('<!doctype html>')
    expect(await fetchCore(broken.url)).toMatchObject({
      ok: false,
      reason: expect.stringContaining(broken.url),
    })
  })

  it('behind the proofs are asked for again after a failure', async () => {
    const { url, asked } = await host(null, detail)
    expect(await fetchDetail(url, detail.version)).toMatchObject({ ok: true })
    expect(asked()).toBe(2)
  })

  it('of two releases are not mixed', async () => {
    const { url } = await host(detail)
    expect(await fetchDetail(url, '9.9.9')).toMatchObject({
      ok: false,
      reason: expect.stringContaining(detail.version),
    })
  })
})

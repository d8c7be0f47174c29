import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import { loadStories, loadStoryNotes } from './load-stories.ts'
import { testApp } from './test-app.ts'

const { core, stories, notes } = sampleFiles()
let server: Server | null = null
afterEach(() => server?.close())

/** A host of both files that remembers what it was asked for, and answers 503 while it is down. */
async function host() {
  const state = { asked: [] as string[], isDown: false }
  const made = createServer(({ url = '' }, response) => {
    state.asked.push(url)
    response.statusCode = state.isDown ? 503 : 200
    response.end(JSON.stringify(url === '/notes.json' ? notes : stories))
  })
  server = made
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done))
  const address = made.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { state, origin: `http://127.0.0.1:${port}` }
}

function appOf(origin: string | null): AppContext {
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: core })
  const file = (name: string) => (origin === null ? null : `${origin}/${name}.json`)
  return testApp({
    store,
    files: { core: null, detail: null, stories: file('stories'), notes: file('notes'), issues: null },
  })
}

describe('the stories', () => {
  it('are fetched once, however many ask, and without the presenter’s notes', async () => {
    const { state, origin } = await host()
    const app = appOf(origin)
    await Promise.all([loadStories(app), loadStories(app)])
    await loadStories(app)
    expect(app.store.getState().stories).toEqual({ kind: 'ready', file: stories })
    expect(app.store.getState().storyNotes).toEqual({ kind: 'waiting' })
    expect(state.asked).toEqual(['/stories.json'])
  })

  it('have their notes fetched where the presenter asks', async () => {
    const { state, origin } = await host()
    const app = appOf(origin)
    await loadStoryNotes(app)
    expect(app.store.getState().storyNotes).toEqual({ kind: 'ready', file: notes })
    expect(state.asked).toEqual(['/notes.json'])
  })

  it('that did not come can be asked for again', async () => {
    const { state, origin } = await host()
    state.isDown = true
    const app = appOf(origin)
    await loadStories(app)
    expect(app.store.getState().stories).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('503'),
    })
    state.isDown = false
    await loadStories(app)
    expect(app.store.getState().stories).toMatchObject({ kind: 'ready' })
  }, 15_000)

  it('are told to be missing where the build made none', async () => {
    const app = appOf(null)
    await loadStories(app)
    expect(app.store.getState().stories).toMatchObject({ kind: 'failed' })
  })
})

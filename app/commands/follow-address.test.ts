import { beforeEach, describe, expect, it } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import type { AddressBar } from '#app/platform/address-bar.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import { keepAddress } from './follow-address.ts'
import { chooseClaim, chooseEntity, openClaim, openEntity, showView } from './navigate.ts'
import { nextStep, noteStep, openStory } from './story.ts'
import { testApp } from './test-app.ts'

/** A browser's history in memory: what the address bar is for the page. */
function memoryBar(first: string) {
  let entries: { hash: string; isOurs: boolean }[] = [{ hash: first, isOurs: false }]
  let at = 0
  let listener: ((isNew: boolean) => void | Promise<void>) | null = null
  const bar: AddressBar = {
    read: () => entries[at]?.hash ?? '',
    push: (hash) => {
      if (hash === entries[at]?.hash) return
      entries = [...entries.slice(0, at + 1), { hash, isOurs: true }]
      at += 1
    },
    replace: (hash) => {
      entries[at] = { hash, isOurs: true }
    },
    onChange: (tell) => {
      listener = tell
      return () => {
        listener = null
      }
    },
    linkTo: (hash) => `https://example.org/${hash}`,
  }
  return {
    bar,
    hashes: () => entries.map(({ hash }) => hash),
    go: async (steps: number) => {
      at += steps
      await listener?.(!entries[at]?.isOurs)
    },
    type: async (hash: string) => {
      entries = [...entries.slice(0, at + 1), { hash, isOurs: false }]
      at += 1
      await listener?.(true)
    },
  }
}

let browser = memoryBar('')
const appAt = async (hash: string, parts: Partial<AppContext> = {}): Promise<AppContext> => {
  browser = memoryBar(hash)
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: sampleFiles().core })
  const app = testApp({ store, bar: browser.bar, ...parts })
  await keepAddress(app)
  return app
}

describe('the address', () => {
  let app: AppContext

  beforeEach(async () => {
    app = await appAt('#/?lang=ar')
  })

  it('is shown when the page starts, its language first of all', () => {
    expect(app.store.getState().preferences.language).toBe('ar')
    expect(browser.hashes()).toEqual(['#/?lang=ar'])
  })

  it('makes a step for each place and none for another view of it', () => {
    openEntity(app, 'waha')
    showView(app, { kind: 'all' })
    openClaim(app, 'boats-belong-to-waha')
    expect(browser.hashes()).toEqual([
      '#/?lang=ar',
      '#/entity/waha?lang=ar&show=all',
      '#/claim/boats-belong-to-waha?lang=ar&show=all',
    ])
  })

  it('written by hand is not written over by what changes while its words are on their way', async () => {
    let bring = (): void => {}
    const slow = await appAt('#/?lang=ar', {
      loadMessages: (language) =>
        language === 'ar'
          ? Promise.resolve()
          : new Promise((done) => {
              bring = done
            }),
    })
    const typed = browser.type('#/entity/waha?lang=en')
    showView(slow, { kind: 'all' })
    expect(browser.hashes().at(-1)).toBe('#/entity/waha?lang=en')
    bring()
    await typed
    expect(slow.store.getState().place).toEqual({ kind: 'entity', id: 'waha' })
    expect(slow.store.getState().preferences.language).toBe('en')
  })

  it('whose words do not come is followed in the language of the page', async () => {
    const cut = await appAt('#/?lang=ar', {
      loadMessages: (language) => (language === 'ar' ? Promise.resolve() : Promise.reject(new Error('gone'))),
    })
    await browser.type('#/entity/waha?lang=en')
    expect(cut.store.getState().place).toEqual({ kind: 'entity', id: 'waha' })
    expect(cut.store.getState().preferences.language).toBe('ar')
  })

  it('going back restores the place and makes no new step', async () => {
    openEntity(app, 'waha')
    openClaim(app, 'boats-belong-to-waha')
    await browser.go(-1)
    expect(app.store.getState().place).toEqual({ kind: 'entity', id: 'waha' })
    expect(browser.hashes()).toHaveLength(3)
    await browser.go(1)
    expect(app.store.getState().place).toMatchObject({ kind: 'claim' })
  })

  it('going back to what was chosen before is no further level', async () => {
    chooseEntity(app, 'waha')
    chooseClaim(app, 'boats-belong-to-waha')
    await browser.go(-1)
    expect(app.store.getState().place).toEqual({ kind: 'entity', id: 'waha' })
    app.store.getState().goUp()
    expect(app.store.getState().place).toEqual({ kind: 'home' })
  })

  it('going back keeps the language chosen since', async () => {
    openEntity(app, 'waha')
    app.store.getState().setPreferences({ language: 'en' })
    await browser.go(-1)
    expect(app.store.getState().preferences.language).toBe('en')
    expect(browser.bar.read()).toBe('#/?lang=en')
  })

  it('written by hand is followed, its language too', async () => {
    await browser.type('#/claim/haddad-signs-treaty/daily-2?lang=en')
    expect(app.store.getState().place).toEqual({
      kind: 'claim',
      id: 'haddad-signs-treaty',
      evidence: 'daily-2',
    })
    expect(app.store.getState().preferences.language).toBe('en')
  })

  it('that asks for what is not there says so and shows the opening view', async () => {
    await browser.type('#/claim/nothing')
    expect(app.store.getState().unknown).toEqual([{ kind: 'claim', asked: 'nothing' }])
    expect(browser.bar.read()).toBe('#/?lang=ar')
  })

  it('names no language that it did not name before', async () => {
    const plain = await appAt('#/entity/waha')
    plain.store.getState().setPreferences({ language: 'ar' })
    expect(browser.bar.read()).toBe('#/entity/waha')
  })
})

describe('a story in the address', () => {
  const STEPS = ['one', 'two', 'three']
  const withStory = (app: AppContext): void => {
    const { core } = sampleFiles()
    const stories = [{ id: 'tale', title: { ar: 'حكاية', en: 'Tale' }, steps: STEPS, seconds: 90 }]
    app.store.getState().setCore({ kind: 'ready', file: { ...core, stories } })
  }

  it('has an entry for each step, and back steps back', async () => {
    const app = await appAt('#/?show=all')
    withStory(app)
    openStory(app, 'tale')
    nextStep(app)
    nextStep(app)
    expect(browser.hashes().slice(1)).toEqual(['#/story/tale/one', '#/story/tale/two', '#/story/tale/three'])
    await browser.go(-1)
    expect(app.store.getState().story?.step).toBe(1)
    await browser.go(-2)
    expect(app.store.getState().story).toBeNull()
    // A story says nothing of the view that lay under it.
    expect(app.store.getState().view.base).toEqual({ kind: 'all' })
  })

  it('follows what is read on a page that scrolls, without an entry for each step', async () => {
    const app = await appAt('#/')
    withStory(app)
    openStory(app, 'tale')
    noteStep(app, 2)
    expect(browser.hashes()).toEqual(['#/', '#/story/tale/three'])
  })

  it('is opened by hand at its step; an unknown step at the beginning, and says so', async () => {
    const app = await appAt('#/')
    withStory(app)
    await browser.type('#/story/tale/two?lang=ar')
    expect(app.store.getState().story).toMatchObject({ id: 'tale', step: 1, lang: 'ar' })
    await browser.type('#/story/tale/nine')
    expect(app.store.getState().story).toMatchObject({ id: 'tale', step: 0 })
    expect(app.store.getState().unknown).toEqual([{ kind: 'step', asked: 'tale/nine' }])
  })

  it('names the screen, which stays from step to step and goes with the story', async () => {
    const app = await appAt('#/')
    withStory(app)
    await browser.type('#/story/tale/one?screen=presenter')
    nextStep(app)
    expect(browser.hashes().at(-1)).toBe('#/story/tale/two?screen=presenter')
    openEntity(app, 'waha')
    expect(app.store.getState().screen).toBeNull()
  })
})

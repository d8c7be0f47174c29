import { describe, expect, it } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import {
  choose,
  chooseKind,
  hideEntities,
  moveNode,
  nudgeNode,
  resetPositions,
  showSteps,
  toggleChosen,
} from './focus.ts'
import { answerChoosing, ask, askPath, closeInquiry } from './inquire.ts'

/** What these commands use of the page: the store. */
function pageWithSample(): Pick<AppContext, 'store'> {
  const store = createExplorerStore()
  store.getState().setCore({ kind: 'ready', file: sampleFiles().core })
  return { store }
}

const asContext = (page: Pick<AppContext, 'store'>): AppContext => page as AppContext

describe('what is in sight', () => {
  it('is what lies up to three steps around an entity, its pins with it', () => {
    const app = asContext(pageWithSample())
    app.store.getState().setView({ base: { kind: 'all' }, rings: 0, pinned: ['boats'] })
    showSteps(app, 'treaty', 3)
    expect(app.store.getState().view).toEqual({
      base: { kind: 'around', id: 'treaty' },
      rings: 2,
      pinned: ['boats'],
    })
  })

  it('loses what is hidden, and the card of what is hidden closes', () => {
    const app = asContext(pageWithSample())
    app.store.getState().goTo({ kind: 'entity', id: 'waha' })
    choose(app, ['waha', 'boats'])
    hideEntities(app, ['waha'])
    const { view, place, chosen } = app.store.getState()
    expect(view.removed).toEqual(['waha'])
    expect(place).toEqual({ kind: 'home' })
    expect(chosen).toEqual(['boats'])
  })

  it('is selected by kind among what is shown, one more or one less', () => {
    const app = asContext(pageWithSample())
    chooseKind(app, 'waha', ['waha', 'treaty', 'nadim-haddad'])
    expect(app.store.getState().chosen).toEqual(['waha'])
    toggleChosen(app, ['treaty'])
    toggleChosen(app, ['waha'])
    expect(app.store.getState().chosen).toEqual(['treaty'])
  })

  it('is moved from where it stands, and goes back', () => {
    const app = asContext(pageWithSample())
    nudgeNode(app, 'waha', 24, 0)
    expect(app.store.getState().moved).toEqual({ waha: [224, 0] })
    nudgeNode(app, 'waha', 0, -24)
    moveNode(app, 'boats', { x: 1.4, y: 2.6 })
    expect(app.store.getState().moved).toEqual({ waha: [224, -24], boats: [1, 3] })
    resetPositions(app)
    expect(app.store.getState().moved).toEqual({})
  })
})

describe('a question to the graph', () => {
  it('starts from the open card and takes the next entity that is pressed', () => {
    const app = asContext(pageWithSample())
    app.store.getState().goTo({ kind: 'entity', id: 'waha' })
    askPath(app)
    expect(answerChoosing(app, 'treaty')).toBe(true)
    expect(app.store.getState().inquiry).toMatchObject({ kind: 'path', from: 'waha', to: 'treaty' })
    expect(answerChoosing(app, 'boats')).toBe(false)
  })

  it('takes the room of the article that is read', () => {
    const app = asContext(pageWithSample())
    app.store.getState().goTo({ kind: 'article', id: 'daily', paragraph: 1 })
    askPath(app, 'waha', 'treaty')
    expect(app.store.getState().reader).toBeNull()
    expect(app.store.getState().place).toEqual({ kind: 'home' })
  })

  it('loses its answer when it is put away, and keeps it while it is asked in another way', () => {
    const app = asContext(pageWithSample())
    const answer = { nodes: ['waha'], edges: [], roles: [], marks: new Map() }
    askPath(app, 'waha', 'treaty')
    app.store.getState().setAnswer(answer)
    const { inquiry } = app.store.getState()
    if (inquiry?.kind === 'path') ask(app, { ...inquiry, by: 'evidence' })
    expect(app.store.getState().answer).toBe(answer)
    closeInquiry(app)
    expect(app.store.getState().answer).toBeNull()
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { openStory, revealEvidence } from '#app/commands/story.ts'
import { startJudging } from '#app/commands/story-judge.ts'
import { testApp } from '#app/commands/test-app.ts'
import { indexOf } from '#app/domain/collection-index.ts'
import { heard } from '#app/domain/presenter/connection.ts'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import { en } from '#components/i18n/messages.en.ts'
import { TextProvider } from '#components/i18n/text-context.tsx'
import { AppProvider } from '../app-provider.tsx'
import { StoryProof } from './StoryProof.tsx'
// It comes late in the page; no test waits for that.
import '../LedgerBar.tsx'

afterEach(cleanup)

const { core, detail } = sampleFiles()
const [claim] = core.claims
const place = { claim: claim?.id ?? '', evidence: claim?.evidence[0]?.id ?? '' }

function openProof() {
  const store = createExplorerStore({ language: 'en' })
  store.getState().setCore({ kind: 'ready', file: core })
  store.getState().setDetail({ kind: 'ready', file: detail })
  const app = testApp({ store })
  openStory(app, core.stories[0]?.id ?? '')
  revealEvidence(app, place)
  const onLeave = vi.fn()
  render(
    <AppProvider app={app}>
      <TextProvider language="en" digits="latn" messages={en}>
        <StoryProof index={indexOf(core)} revealed={place} onLeave={onLeave} />
      </TextProvider>
    </AppProvider>,
  )
  return { app, store, onLeave }
}

const field = () => screen.queryByRole('region', { name: 'Your verdict' })

it('over a story a reader judges the evidence, and the story leads on', async () => {
  const { store, onLeave } = openProof()
  fireEvent.click(await screen.findByRole('button', { name: 'Judge' }))
  expect(screen.queryByRole('button', { name: /next/i })).toBeNull()
  // Digits are numbers of steps here.
  expect(document.querySelector('[aria-keyshortcuts]')).toBeNull()
  fireEvent.click(screen.getByText('Wrong entity'))
  await vi.waitFor(() => expect(store.getState().ledger.book.verdicts).toHaveLength(1))
  expect(store.getState().ledger.book.verdicts[0]).toMatchObject(place)
  fireEvent.click(screen.getAllByRole('button', { name: 'Ledger' })[0] ?? document.body)
  expect(onLeave).toHaveBeenCalledWith({ kind: 'about', page: 'ledger' })
})

it('a class that is led from a presenter’s window, or judges together, is not shown one reader’s verdict', async () => {
  const { app, store } = openProof()
  await screen.findByRole('button', { name: 'Judge' })
  store.getState().setTalk({ connection: heard(store.getState().talk.connection) })
  await vi.waitFor(() => expect(field()).toBeNull())
  store.getState().setTalk({ connection: { kind: 'alone', unanswered: 0 } })
  await vi.waitFor(() => expect(field()).not.toBeNull())
  startJudging(app, place)
  await vi.waitFor(() => expect(field()).toBeNull())
})

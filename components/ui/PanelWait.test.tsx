// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { lazy, Suspense, useLayoutEffect, useRef } from 'react'
import { afterEach, expect, it } from 'vitest'
import { PanelWait } from './PanelWait.tsx'
import { takeFocus } from './take-focus.ts'

afterEach(cleanup)

function Panel({ wish }: { readonly wish: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wish is the reason to move the focus
  useLayoutEffect(() => takeFocus(heading.current), [wish])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {wish}
    </h2>
  )
}

/** Two buttons, and a panel that was asked for and comes when it is let. */
function openLate() {
  let arrive = (): void => undefined
  const LatePanel = lazy(
    () => new Promise<{ default: typeof Panel }>((done) => (arrive = () => done({ default: Panel }))),
  )
  const view = (wish: string | null) => (
    <>
      <button type="button">row</button>
      <button type="button">graph</button>
      {wish !== null && (
        <Suspense fallback={<PanelWait label="waiting" wish={wish} />}>
          <LatePanel wish={wish} />
        </Suspense>
      )}
    </>
  )
  const { rerender } = render(view(null))
  return {
    focus: (name: string) => act(() => screen.getByRole('button', { name }).focus()),
    open: (wish: string) => rerender(view(wish)),
    arrive: () => act(async () => arrive()),
  }
}

const focused = () => document.activeElement?.textContent

it('a reader who sits and waits is brought to what was asked for', async () => {
  const { focus, open, arrive } = openLate()
  focus('row')
  open('card')
  await arrive()
  expect(focused()).toBe('card')
})

it('a reader who has gone on meanwhile is left there, and what is opened later takes the focus again', async () => {
  const { focus, open, arrive } = openLate()
  focus('row')
  open('card')
  focus('graph')
  await arrive()
  expect(focused()).toBe('graph')
  open('another card')
  expect(focused()).toBe('another card')
})

it('who asks for another while the first is on its way waits from there', async () => {
  const { focus, open, arrive } = openLate()
  focus('row')
  open('card')
  focus('graph')
  open('another card')
  await arrive()
  expect(focused()).toBe('another card')
})

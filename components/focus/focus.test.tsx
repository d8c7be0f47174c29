// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { NodeMover } from './NodeMover.tsx'
import { SelectionBar } from './SelectionBar.tsx'

afterEach(cleanup)

const inArabic = (view: ReactNode) =>
  render(
    <TextProvider language="ar" digits="latn" messages={ar}>
      {view}
    </TextProvider>,
  )

describe('moving a node without a drag', () => {
  it('follows the arrows of the screen, also in Arabic, by key and by button', () => {
    const onMove = vi.fn()
    inArabic(<NodeMover name="العمدة" isMoved={false} onMove={onMove} onBack={vi.fn()} onDone={vi.fn()} />)
    const group = screen.getByRole('group')
    expect(document.activeElement).toBe(group)
    fireEvent.keyDown(group, { key: 'ArrowLeft' })
    fireEvent.click(screen.getByRole('button', { name: 'إلى الأسفل' }))
    expect(onMove.mock.calls).toEqual([
      [-1, 0],
      [0, 1],
    ])
  })

  it('ends with Escape, which goes no further', () => {
    const [onDone, outside] = [vi.fn(), vi.fn()]
    inArabic(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the page, which must not hear the key
      <div onKeyDown={outside}>
        <NodeMover name="العمدة" isMoved onMove={vi.fn()} onBack={vi.fn()} onDone={onDone} />
      </div>,
    )
    fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' })
    expect(onDone).toHaveBeenCalledOnce()
    expect(outside).not.toHaveBeenCalled()
  })
})

describe('a selection', () => {
  const bar = (count: number) =>
    inArabic(
      <SelectionBar
        count={count}
        arePinned={false}
        onIsolate={vi.fn()}
        onHide={vi.fn()}
        onPin={vi.fn()}
        onPath={vi.fn()}
        onCompare={vi.fn()}
        onClear={vi.fn()}
      />,
    )

  it('of two can be compared and connected, of more cannot', () => {
    bar(2)
    expect(screen.getByText('المحدَّد: كيانان')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'مقارنة' })).toBeTruthy()
    cleanup()
    bar(3)
    expect(screen.queryByRole('button', { name: 'مقارنة' })).toBeNull()
  })
})

// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LiveRegion } from './LiveRegion.tsx'

describe('the live region', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  const spoken = () => screen.getByRole('status').textContent

  it('is there before it speaks, and polite', () => {
    render(<LiveRegion announcement={null} />)
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
    expect(spoken()).toBe('')
  })

  it('speaks once after a quick row of announcements: the last', () => {
    const { rerender } = render(<LiveRegion announcement={{ id: 1, text: 'one' }} />)
    wait(100)
    rerender(<LiveRegion announcement={{ id: 2, text: 'two' }} />)
    wait(100)
    expect(spoken()).toBe('')
    wait(60)
    expect(spoken()).toBe('two')
  })

  it('speaks inside an open dialog: what lies outside it is not heard', () => {
    const dialog = document.createElement('dialog')
    dialog.open = true
    document.body.append(dialog)
    const { rerender } = render(<LiveRegion announcement={{ id: 1, text: 'copied' }} />)
    wait(160)
    expect(dialog.textContent).toBe('copied')
    dialog.remove()
    rerender(<LiveRegion announcement={{ id: 2, text: 'after it' }} />)
    wait(160)
    expect(spoken()).toBe('after it')
  })

  it('says the same text again when it is announced again', () => {
    const { rerender } = render(<LiveRegion announcement={{ id: 1, text: 'one' }} />)
    wait(160)
    const first = screen.getByText('one')
    rerender(<LiveRegion announcement={{ id: 2, text: 'one' }} />)
    wait(160)
    expect(screen.getByText('one')).not.toBe(first)
  })
})

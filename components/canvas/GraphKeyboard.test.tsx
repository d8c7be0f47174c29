// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CanvasModel, CanvasTarget } from './canvas-model.ts'
import { stoodAtSelector } from './focus-key.ts'
import { GraphKeyboard, type GraphKeyboardHandle, type GraphKeyboardProps } from './GraphKeyboard.tsx'

afterEach(cleanup)

const place = (id: string, x: number, y: number, rank: number) =>
  ({ id, kind: 'place', label: id, x, y, rank }) as const
const line = (id: string, source: string, target: string) =>
  ({
    id,
    source,
    target,
    family: 'stated',
    origins: 1,
    contested: false,
    symmetric: false,
    label: '',
  }) as const

const MODEL: CanvasModel = {
  nodes: [place('spring', 0, 0, 1), place('mill', 200, 0, 5), place('bridge', 200, 200, 2)],
  edges: [line('feeds', 'spring', 'mill'), line('stands-by', 'mill', 'bridge')],
  spokes: [],
}

function show(change: Partial<GraphKeyboardProps> = {}) {
  const handle = createRef<GraphKeyboardHandle>()
  const props: GraphKeyboardProps = {
    ref: handle,
    model: MODEL,
    view: null,
    entry: null,
    nameOf: ({ id }: CanvasTarget) => id,
    instructions: 'how',
    instructionsId: 'how',
    onPlace: vi.fn(),
    onStuck: vi.fn(),
    onOpen: vi.fn(),
    onMenu: vi.fn(),
    onLeave: vi.fn(),
    ...change,
  }
  const { rerender } = render(<GraphKeyboard {...props} />)
  const press = (init: KeyboardEventInit) => {
    if (document.activeElement) fireEvent.keyDown(document.activeElement, init)
  }
  return {
    props,
    handle,
    press,
    update: (model: CanvasModel) => rerender(<GraphKeyboard {...props} model={model} />),
  }
}

const focused = () => document.activeElement?.getAttribute('aria-label')
const stops = () => screen.getAllByRole('button').filter((button) => button.tabIndex === 0)

describe('the graph for the keyboard', () => {
  it('is one tab stop: the chief node, or what is selected', () => {
    show()
    expect(stops().map((button) => button.getAttribute('aria-label'))).toEqual(['mill'])
    cleanup()
    show({ entry: { kind: 'edge', id: 'feeds' } })
    expect(stops().map((button) => button.getAttribute('aria-label'))).toEqual(['feeds'])
  })

  it('moves the focus itself, and stays one tab stop', () => {
    const { props, press } = show()
    stops()[0]?.focus()
    press({ key: 'ArrowLeft', code: 'ArrowLeft' })
    expect(focused()).toBe('spring')
    press({ key: 'ث', code: 'KeyE' })
    expect(focused()).toBe('feeds')
    expect(stops()).toHaveLength(1)
    expect(props.onPlace).toHaveBeenLastCalledWith({
      target: { kind: 'edge', id: 'feeds' },
      among: { hub: 'spring', at: 1, of: 1 },
    })
    press({ key: 'Backspace', code: 'Backspace' })
    expect(focused()).toBe('spring')
  })

  it('says so when a key leads nowhere', () => {
    const { props, press } = show()
    stops()[0]?.focus()
    press({ key: 'ArrowUp', code: 'ArrowUp' })
    expect(focused()).toBe('mill')
    expect(props.onStuck).toHaveBeenCalledOnce()
  })

  it('is left by Escape in at most two presses', () => {
    const { props, press } = show({ entry: { kind: 'edge', id: 'feeds' } })
    stops()[0]?.focus()
    press({ key: 'Escape', code: 'Escape' })
    expect(focused()).toBe('spring')
    expect(props.onLeave).not.toHaveBeenCalled()
    press({ key: 'Escape', code: 'Escape' })
    expect(props.onLeave).toHaveBeenCalledOnce()
  })

  it('opens by Enter, and offers its menu by Shift+F10', () => {
    const { props, press } = show()
    fireEvent.click(screen.getByRole('button', { name: 'mill' }))
    expect(props.onOpen).toHaveBeenCalledWith({ kind: 'node', id: 'mill' })
    stops()[0]?.focus()
    press({ key: 'F10', code: 'F10', shiftKey: true })
    expect(props.onMenu).toHaveBeenCalledWith({ kind: 'node', id: 'mill' }, { x: 0, y: 0 })
  })

  it('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    const { press } = show()
    stops()[0]?.focus()
    press({ key: 'n', code: 'KeyN', ctrlKey: true })
    expect(focused()).toBe('mill')
  })

  it('stands where a click was, without the focus, and can be found there', () => {
    const { handle } = show()
    const target = { kind: 'edge', id: 'stands-by' } as const
    expect(document.querySelector(stoodAtSelector(target))).toBeNull()
    act(() => handle.current?.standAt(target))
    expect(focused()).toBeNull()
    expect(document.querySelector(stoodAtSelector(target))?.getAttribute('tabindex')).toBe('0')
  })

  it('takes the focus without a word', () => {
    const { props, handle } = show()
    handle.current?.focusOn({ kind: 'edge', id: 'stands-by' })
    expect(focused()).toBe('stands-by')
    expect(props.onPlace).not.toHaveBeenCalledWith(expect.objectContaining({ among: expect.anything() }))
  })

  it('stands at the nearest earlier place once what it was on is out of view', () => {
    const { press, update } = show()
    stops()[0]?.focus()
    press({ key: 'ArrowLeft', code: 'ArrowLeft' })
    update({ ...MODEL, nodes: MODEL.nodes.filter(({ id }) => id !== 'spring'), edges: [] })
    expect(stops().map((button) => button.getAttribute('aria-label'))).toEqual(['mill'])
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { MeasuresPanel } from './MeasuresPanel.tsx'
import type { MeasuresPanelProps } from './measures-model.ts'

afterEach(cleanup)

const entity = (id: string, name: string) => ({ id, label: { ar: name, en: name }, kind: 'person' }) as const
const [zayd, amr] = [entity('zayd', 'Zayd'), entity('amr', 'Amr')]

const props = (change: Partial<MeasuresPanelProps> = {}): MeasuresPanelProps => ({
  question: { measure: 'degree', draw: 'nothing', within: 'all' },
  result: {
    kind: 'rows',
    rows: [
      { entity: zayd, value: 4, text: '4', share: 1 },
      { entity: amr, value: 1, text: '1', share: 0.25 },
    ],
  },
  currentEntity: null,
  onAsk: vi.fn(),
  onOpenEntity: vi.fn(),
  onPointEntity: vi.fn(),
  onClose: vi.fn(),
  onCopyText: () => Promise.resolve(true),
  ...change,
})

const show = (made: MeasuresPanelProps) => {
  render(
    <TextProvider language="en" digits="latn" messages={en}>
      <MeasuresPanel {...made} />
    </TextProvider>,
  )
  return made
}

const names = () =>
  within(document.querySelector('[data-measure]') as HTMLElement)
    .getAllByRole('link')
    .map((link) => link.dataset.entity)

describe('measures', () => {
  it('say what they mean here, and list entities by number or by name; a row opens the card', () => {
    const { onOpenEntity } = show(props())
    expect(screen.getByText(/how much we noted of it, not how much it matters/)).toBeTruthy()
    expect(names()).toEqual(['zayd', 'amr'])
    fireEvent.click(screen.getByRole('radio', { name: 'By name' }))
    expect(names()).toEqual(['amr', 'zayd'])
    fireEvent.click(screen.getByRole('link', { name: /Zayd/ }))
    expect(onOpenEntity).toHaveBeenCalledWith('zayd')
  })

  it('say what size or colour mean while they are drawn', () => {
    show(props({ question: { measure: 'degree', draw: 'colour', within: 'all' } }))
    expect(screen.getByText(/Coloured borders in the picture: Claims/)).toBeTruthy()
    expect(screen.getByText(/little/)).toBeTruthy()
  })

  it('give communities a letter besides the colour, and no size', () => {
    show(
      props({
        question: { measure: 'communities', draw: 'colour', within: 'all' },
        result: {
          kind: 'communities',
          communities: [
            { letter: 'A', tint: 0, members: [zayd] },
            { letter: null, tint: 0, members: [amr] },
          ],
        },
      }),
    )
    expect(screen.getByText('Community A: 1 entity')).toBeTruthy()
    expect(screen.getByText('Joined with nobody: 1 entity')).toBeTruthy()
    expect(screen.queryByRole('radio', { name: 'By size' })).toBeNull()
  })

  it('say that there is nothing to be measured, or that it failed', () => {
    show(props({ result: { kind: 'rows', rows: [] } }))
    expect(screen.getByText('Nothing is shown that could be measured.')).toBeTruthy()
    cleanup()
    show(props({ result: { kind: 'failed', reason: 'no worker' } }))
    expect(screen.getByRole('alert').textContent).toContain('no worker')
  })
})

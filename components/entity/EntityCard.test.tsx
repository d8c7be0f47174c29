// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { EntityCard } from './EntityCard.tsx'
import type { EntityCardModel } from './entity-card-model.ts'

afterEach(cleanup)

const MODEL: EntityCardModel = {
  id: 'mayor',
  kind: 'person',
  kindLabel: { ar: 'شخص', en: 'Person' },
  subtype: { ar: 'عمدة', en: 'mayor' },
  label: { ar: 'عمدة بلدة النهر', en: 'Mayor of River Town' },
  detail: {
    kind: 'ready',
    description: { ar: 'وقّع المعاهدة.', en: 'Signed the treaty.' },
    note: null,
    spellings: [
      {
        articleId: 'gazette',
        publisher: { ar: 'جريدة الضفة', en: 'The Gazette' },
        language: 'ar',
        spellings: ['العمدة', 'عمدة النهر'],
      },
    ],
  },
  relations: [
    {
      key: 'signs',
      label: { ar: 'وقّع', en: 'signed' },
      relations: [
        {
          claimId: 'mayor-signs',
          statement: { ar: 'وقّع العمدة المعاهدة', en: 'The mayor signed the treaty' },
          status: 'contested',
          family: 'said',
          mode: 'fact',
          deniedBy: [],
          contested: true,
          other: null,
          value: null,
          articleCount: 2,
        },
      ],
    },
  ],
  roles: [],
  neighbourCount: 2,
  isAround: false,
}

function show(model: EntityCardModel, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <EntityCard
        model={model}
        onClose={() => calls.push('close')}
        onOpenClaim={(id) => calls.push(`claim ${id}`)}
        onOpenEntity={(id) => calls.push(`entity ${id}`)}
        onShowAround={(id) => calls.push(`around ${id}`)}
      />
    </TextProvider>,
  )
  return calls
}

describe('the card of an entity', () => {
  it('shows both names, each in its language', () => {
    show(MODEL, 'ar')
    const card = screen.getByRole('region', { name: 'عمدة بلدة النهر' })
    expect(within(card).getByText('Mayor of River Town').lang).toBe('en')
    expect(card.textContent).toContain('شخص · عمدة')
  })

  it('shows how each article writes it', () => {
    show(MODEL)
    const spellings = screen.getByText('The Gazette').nextElementSibling
    expect(spellings?.querySelectorAll('[lang="ar"]')).toHaveLength(2)
  })

  it('opens a proof from each relation, said with its status', () => {
    const calls = show(MODEL)
    fireEvent.click(screen.getByRole('link', { name: /Contested: The mayor signed the treaty/u }))
    expect(calls).toEqual(['claim mayor-signs'])
  })

  it('shows around, once', () => {
    const calls = show(MODEL)
    fireEvent.click(screen.getByRole('button', { name: 'Show around (2 neighbours)' }))
    expect(calls).toEqual(['around mayor'])
    cleanup()
    show({ ...MODEL, isAround: true })
    expect(screen.getByRole('button', { name: 'Its neighbours are shown' }).hasAttribute('disabled')).toBe(
      true,
    )
  })

  it('offers no neighbours to one that has none: a publisher is not drawn', () => {
    show({ ...MODEL, neighbourCount: 0, relations: [], roles: [] })
    expect(screen.queryByRole('button', { name: /around/u })).toBeNull()
  })

  it('waits for its details without hiding the relations', () => {
    show({ ...MODEL, detail: { kind: 'waiting' } })
    expect(screen.getByText('Fetching the details…')).toBeTruthy()
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })
})

// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { Legend } from './Legend.tsx'

afterEach(cleanup)

describe('the legend', () => {
  it.each([
    ['en', ['stated by the article41', 'said by someone, or opinion12', 'planned or requested7']],
    ['ar', ['ورد خبرًا41', 'قول منسوب أو رأي12', 'خطة أو طلب7']],
  ] as const)('gives each line family its word and its number in %s', (language, first) => {
    render(
      <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
        <Legend
          layout="stacked"
          families={{ stated: 41, said: 12, planned: 7, conditional: 3, denied: 0 }}
          kinds={[{ kind: 'state', label: { ar: 'دولة', en: 'state' }, count: 2 }]}
          contested={4}
        />
      </TextProvider>,
    )
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(rows.slice(0, 3)).toEqual(first)
    expect(rows[5]).toContain('4')
    expect(rows.at(-1)).toBe(language === 'ar' ? 'دولة2' : 'state2')
  })
})

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { AgreementSection } from './AgreementSection.tsx'
import type { LedgerPageProps } from './ledger-model.ts'

afterEach(cleanup)

const row = (evidenceId: string, claimId: string, share: number) => ({
  evidenceId,
  claimId,
  statement: `Claim ${claimId}`,
  place: 'Gazette 3',
  share,
  verdicts: [],
})

it.each(['ar', 'en'] as const)('a claim opens where its judges differ most: %s', (language) => {
  const opened: string[] = []
  const model = {
    judges: ['one', 'two'].map((id) => ({ id, name: id, isSelf: id === 'one', verdicts: 2 })),
    agreement: {
      share: 0.5,
      alpha: 0.25,
      evidence: [row('gazette-3', 'a', 0), row('gazette-9', 'b', 0.5), row('gazette-4', 'a', 1)],
      claims: [
        { claimId: 'b', statement: 'Claim b', share: 0.5 },
        { claimId: 'a', statement: 'Claim a', share: 0.5 },
      ],
    },
  }
  const props = {
    model,
    onOpenEvidence: (claim: string, evidence: string) => opened.push(`${claim} ${evidence}`),
  } as unknown as LedgerPageProps
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <AgreementSection {...props} />
    </TextProvider>,
  )
  const table = screen.getAllByRole('table', { hidden: true }).at(-1)
  if (!table) throw new Error('no table of claims')
  for (const name of ['Claim a', 'Claim b']) {
    fireEvent.click(within(table).getByRole('link', { name, hidden: true }))
  }
  expect(opened).toEqual(['a gazette-3', 'b gazette-9'])
})

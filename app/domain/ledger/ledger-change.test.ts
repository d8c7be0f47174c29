import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importChange, previewImport } from './import-ledger.ts'
import { changed, changeTo, inverseOf, withoutJudge } from './ledger-change.ts'
import { anyLedger, record } from './test-ledger.ts'
import { EMPTY_LEDGER, type Ledger } from './verdicts.ts'

const sorted = ({ judges, verdicts }: Ledger) => ({
  judges: judges.toSorted((a, b) => a.id.localeCompare(b.id)),
  verdicts: verdicts.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
})

const HERE: Ledger = {
  judges: [{ id: 'judge-one', name: 'Huda' }],
  verdicts: [record(), record({ evidence: 'e-2' })],
}

describe('a change', () => {
  it('is taken back whole by its inverse, whatever it was', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (here, there) => {
        const preview = previewImport(here, there)
        const all = new Set(preview.conflicts.map(({ key }) => key))
        for (const change of [importChange(preview, all), changeTo(here, there)]) {
          expect(sorted(changed(changed(here, change), inverseOf(here, change)))).toEqual(sorted(here))
        }
      }),
    )
  })

  it('to another ledger makes that ledger', () => {
    fc.assert(
      fc.property(anyLedger, anyLedger, (here, there) => {
        expect(sorted(changed(here, changeTo(here, there)))).toEqual(sorted(there))
      }),
    )
  })

  it('that takes a judge out leaves the others alone', () => {
    const both = changed(HERE, {
      puts: [record({ judge: 'judge-two' })],
      removes: [],
      judges: [{ id: 'judge-two', name: 'Sami' }],
      removedJudges: [],
    })
    expect(changed(both, withoutJudge(both, 'judge-two'))).toEqual(HERE)
  })
})

describe('an import', () => {
  it('of what is here already changes nothing', () => {
    const preview = previewImport(HERE, HERE)
    expect(preview).toMatchObject({ fresh: [], conflicts: [], judges: [], same: HERE.verdicts })
    expect(changed(HERE, importChange(preview, new Set()))).toEqual(HERE)
  })

  it('into an empty ledger brings it all', () => {
    const preview = previewImport(EMPTY_LEDGER, HERE)
    expect(changed(EMPTY_LEDGER, importChange(preview, new Set()))).toEqual(HERE)
  })

  it('keeps mine in a conflict until theirs is chosen, one by one', () => {
    const theirs = [
      record({ verdict: 'plan', at: '2031-06-01T00:00:00.000Z' }),
      record({ evidence: 'e-2', note: 'look again' }),
    ]
    const preview = previewImport(HERE, { ...HERE, verdicts: theirs })
    expect(preview.conflicts.map(({ key }) => key)).toEqual(['judge-one/e-1', 'judge-one/e-2'])
    expect(changed(HERE, importChange(preview, new Set())).verdicts).toEqual(HERE.verdicts)
    const one = changed(HERE, importChange(preview, new Set(['judge-one/e-2'])))
    expect(one.verdicts).toEqual([HERE.verdicts[0], theirs[1]])
  })

  it('takes another fingerprint seen for another judgement', () => {
    const seen = record({ against: { kind: 'original', sha256: 'a'.repeat(64) } })
    expect(previewImport(HERE, { ...HERE, verdicts: [seen] }).conflicts).toHaveLength(1)
  })

  it('keeps two judges of one name apart, and the name by which a judge is known', () => {
    const there: Ledger = {
      judges: [
        { id: 'judge-two', name: 'Huda' },
        { id: 'judge-one', name: 'Huda B.' },
      ],
      verdicts: [record({ judge: 'judge-two', verdict: 'plan' })],
    }
    const preview = previewImport(HERE, there)
    expect(preview.conflicts).toEqual([])
    expect(changed(HERE, importChange(preview, new Set())).judges).toEqual([
      { id: 'judge-one', name: 'Huda' },
      { id: 'judge-two', name: 'Huda' },
    ])
  })
})

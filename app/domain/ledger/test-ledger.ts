import fc from 'fast-check'
import { MAX_NAME, MAX_NOTE, VERDICTS } from '#graph-data/schema/verdict.ts'
import type { CollectionIndex } from '../collection-index.ts'
import { sampleIndex } from '../test-sample.ts'
import type { Ledger, VerdictRecord } from './verdicts.ts'

/** For tests only: a verdict of judge `judge-one` on evidence `e-1`, changed as given. */
export const record = (change: Partial<VerdictRecord> = {}): VerdictRecord => ({
  judge: 'judge-one',
  evidence: 'e-1',
  claim: 'a',
  verdict: 'supports',
  note: '',
  at: '2031-05-01T10:00:00.000Z',
  against: { kind: 'restatement' },
  wording: '0'.repeat(64),
  ...change,
})

/** For tests only: the sample, its first claim with a second piece of evidence. */
export const doubledIndex = (): CollectionIndex =>
  sampleIndex((core) => ({
    ...core,
    claims: core.claims.map((claim, position) => {
      const [piece] = claim.evidence
      if (position > 0 || !piece) return claim
      return { ...claim, evidence: [piece, { ...piece, id: `${piece.id}z` }] }
    }),
  }))

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/)
const text = (maxLength: number) =>
  fc.oneof(fc.string({ maxLength }), fc.string({ maxLength: maxLength / 20, unit: 'grapheme' }))

/** Any ledger of three judges that may be written to a file. */
export const anyLedger: fc.Arbitrary<Ledger> = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{8,12}$/), { minLength: 1, maxLength: 3 })
  .chain((judges) =>
    fc.record({
      judges: fc.tuple(...judges.map((judge) => fc.record({ id: fc.constant(judge), name: text(MAX_NAME) }))),
      verdicts: fc.uniqueArray(
        fc.record({
          judge: fc.constantFrom(...judges),
          evidence: id,
          claim: id,
          verdict: fc.constantFrom(...VERDICTS),
          note: text(MAX_NOTE),
          at: fc
            .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
            .map((date) => date.toISOString()),
          against: fc.oneof(
            fc.record({ kind: fc.constant('original' as const), sha256: hex }, { noNullPrototype: true }),
            fc.record({ kind: fc.constant('restatement' as const) }, { noNullPrototype: true }),
          ),
          wording: hex,
        }),
        { selector: ({ judge, evidence }) => `${judge}/${evidence}`, maxLength: 12 },
      ),
    }),
  )

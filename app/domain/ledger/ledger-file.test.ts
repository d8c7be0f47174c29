import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLedgerFile, writeLedgerFile } from './ledger-file.ts'
import { anyLedger, record } from './test-ledger.ts'
import type { Ledger } from './verdicts.ts'

const META = { exported: '2031-06-01T00:00:00.000Z', collection: { id: 'two-towns', version: '1.0.0' } }
const LEDGER: Ledger = {
  judges: [{ id: 'judge-one', name: 'هدى' }],
  verdicts: [record(), record({ evidence: 'e-2', note: '=1+1' })],
}

/** The file of `LEDGER`, its JSON changed as given. */
function fileWith(change: (json: Record<string, never> & Shape) => unknown): string {
  const json = JSON.parse(writeLedgerFile(LEDGER, META))
  change(json)
  return JSON.stringify(json)
}
interface Shape {
  meta: Record<string, unknown>
  judges: Record<string, unknown>[]
  verdicts: Record<string, unknown>[]
}

describe('a ledger file', () => {
  it('gives back exactly what was written, and writes exactly what was read', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const text = writeLedgerFile(ledger, META)
        const read = readLedgerFile(text)
        expect(read).toMatchObject({ ok: true, meta: META, unknown: [] })
        if (!read.ok) return
        expect(JSON.parse(JSON.stringify(read.ledger))).toEqual(JSON.parse(JSON.stringify(ledger)))
        expect(writeLedgerFile(read.ledger, read.meta)).toBe(text)
      }),
    )
  })

  it('is read with a byte order mark in front, as some editors save it', () => {
    expect(readLedgerFile(`\uFEFF${writeLedgerFile(LEDGER, META)}`).ok).toBe(true)
  })

  it.each([
    ['no JSON', 'verdict,note', 'not-json', ''],
    ['a list', '[]', 'not-a-ledger', 'meta'],
    ['some other JSON', '{"meta":{"kind":"story"}}', 'not-a-ledger', 'meta'],
    ['null', 'null', 'not-a-ledger', 'meta'],
  ])('is refused when it is %s', (_what, text, reason, where) => {
    expect(readLedgerFile(text)).toEqual({ ok: false, reason, where })
  })

  it('of a newer major version is refused, and told by its version', () => {
    const text = fileWith(({ meta }) => {
      meta.version = '2.0'
    })
    expect(readLedgerFile(text)).toEqual({ ok: false, reason: 'newer', where: '2.0' })
  })

  it('of a newer minor version is read, and what is not understood is named', () => {
    const text = fileWith((json) => {
      json.meta.version = '1.7'
      Object.assign(json, { groups: [] })
      for (const verdict of json.verdicts) verdict.confidence = 0.5
    })
    expect(readLedgerFile(text)).toMatchObject({
      ok: true,
      ledger: LEDGER,
      unknown: ['verdicts[].confidence', 'groups'],
    })
  })

  it.each<[string, string, (verdict: Record<string, unknown>, json: Shape) => void]>([
    ['a verdict nobody knows', 'verdicts.1.verdict', (verdict) => (verdict.verdict = 'true')],
    ['a moment that is none', 'verdicts.1.at', (verdict) => (verdict.at = 'yesterday')],
    ['a note beyond all bounds', 'verdicts.1.note', (verdict) => (verdict.note = 'x'.repeat(2001))],
    ['an id with markup in it', 'verdicts.1.evidence', (verdict) => (verdict.evidence = '<img src=x>')],
    ['a judge who is not named', 'verdicts.1.judge', (verdict) => (verdict.judge = 'somebody-else')],
    ['the same verdict twice', 'verdicts.1', (verdict) => (verdict.evidence = 'e-1')],
    ['a judge named twice', 'judges', (_, json) => json.judges.push({ ...json.judges[0] })],
    ['no verdicts at all', 'verdicts', (_, json) => Reflect.deleteProperty(json, 'verdicts')],
  ])('is refused as a whole for %s, with the place', (_what, where, change) => {
    const text = fileWith((json) => change(json.verdicts[1] ?? {}, json))
    expect(readLedgerFile(text)).toEqual({ ok: false, reason: 'wrong-shape', where })
  })

  it('with prototype keys in it changes no prototype, and names them', () => {
    const text = writeLedgerFile(LEDGER, META).replace('"note": "",', '"note": "", "__proto__": { "x": 1 },')
    const read = readLedgerFile(text)
    expect(read).toMatchObject({ ok: true, unknown: ['verdicts[].__proto__'] })
    expect('x' in {}).toBe(false)
    if (read.ok) expect(Object.hasOwn(read.ledger.verdicts[0] ?? {}, '__proto__')).toBe(false)
  })
})

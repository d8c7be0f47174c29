import type * as z from 'zod/mini'
import { ledgerFileSchema, ledgerMetaSchema } from './ledger-schema.ts'
import { keyOf, type Ledger } from './verdicts.ts'

/** A reader that knows 1.x reads every 1.y; a change that it could misread makes a 2. */
const VERSION = '1.0'
const MAJOR = 1

export interface LedgerMeta {
  /** ISO 8601 in UTC. */
  readonly exported: string
  readonly collection: { readonly id: string; readonly version: string }
}

/** Why a text is no ledger that can be read here. */
export type LedgerRefusal = 'not-json' | 'not-a-ledger' | 'newer' | 'wrong-shape'

export type LedgerReading =
  | {
      readonly ok: true
      readonly meta: LedgerMeta
      readonly ledger: Ledger
      /** Paths of what a later version wrote and this one does not know; each path once. */
      readonly unknown: readonly string[]
    }
  | { readonly ok: false; readonly reason: LedgerRefusal; readonly where: string }

/** A ledger as a file: the same ledger and meta always give the same text. */
export function writeLedgerFile({ judges, verdicts }: Ledger, { exported, collection }: LedgerMeta): string {
  const meta = {
    kind: 'isnad-ledger',
    version: VERSION,
    exported,
    collection: { id: collection.id, version: collection.version },
  }
  return `${JSON.stringify({ meta, judges, verdicts }, null, 2)}\n`
}

/**
 * Reads a file that `writeLedgerFile` or a later version wrote. Takes any text: whatever is not as it must be refuses
 * the file as a whole and says where. Nothing of the text is run, merged into anything, or taken over unread.
 */
export function readLedgerFile(text: string): LedgerReading {
  const json = parseJson(text)
  if (json === undefined) return { ok: false, reason: 'not-json', where: '' }
  const head = isRecord(json) ? ledgerMetaSchema.safeParse(json.meta) : null
  if (!head?.success) return { ok: false, reason: 'not-a-ledger', where: 'meta' }
  const { version } = head.data
  if (Number.parseInt(version, 10) > MAJOR) return { ok: false, reason: 'newer', where: version }
  const read = ledgerFileSchema.safeParse(json)
  if (!read.success) return { ok: false, reason: 'wrong-shape', where: firstPath(read.error) }
  const { judges, verdicts, meta } = read.data
  const wrong = inconsistency({ judges, verdicts })
  if (wrong !== null) return { ok: false, reason: 'wrong-shape', where: wrong }
  const { exported, collection } = meta
  return {
    ok: true,
    meta: { exported, collection },
    ledger: { judges, verdicts },
    unknown: unknownPaths(json, read.data),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function firstPath(error: z.core.$ZodError): string {
  const path = error.issues[0]?.path ?? []
  return path.map(String).join('.')
}

/** Each judge once, each verdict once, no verdict of a judge who is not named. */
function inconsistency({ judges, verdicts }: Ledger): string | null {
  const ids = new Set(judges.map(({ id }) => id))
  if (ids.size < judges.length) return 'judges'
  const stranger = verdicts.findIndex(({ judge }) => !ids.has(judge))
  if (stranger >= 0) return `verdicts.${stranger}.judge`
  const keys = new Set<string>()
  const twice = verdicts.findIndex((record) => keys.size === keys.add(keyOf(record)).size)
  return twice < 0 ? null : `verdicts.${twice}`
}

/** Paths in what was written that are missing in what was read; items of a list count once, as `[]`. */
function unknownPaths(written: unknown, read: unknown, at = ''): readonly string[] {
  const found = new Set<string>()
  if (Array.isArray(written) && Array.isArray(read)) {
    written.forEach((item, position) => {
      for (const path of unknownPaths(item, read[position], `${at}[]`)) found.add(path)
    })
  } else if (isRecord(written) && isRecord(read)) {
    for (const key of Object.keys(written)) {
      const path = at === '' ? key : `${at}.${key}`
      if (!Object.hasOwn(read, key)) found.add(path)
      else for (const inner of unknownPaths(written[key], read[key], path)) found.add(inner)
    }
  }
  return [...found]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import { changed, type LedgerChange, NO_CHANGE } from '#app/domain/ledger/ledger-change.ts'
import { type EvidencePlace, nextUnchecked } from '#app/domain/ledger/progress.ts'
import { type Against, keyOf, type VerdictRecord } from '#app/domain/ledger/verdicts.ts'
import { wordingOf } from '#app/domain/ledger/wording.ts'
import { visibleGraph } from '#app/domain/visible-graph.ts'
import { type SaveState, selectOwnVerdicts } from '#app/state/ledger-slice.ts'
import { originalOf } from '#app/state/originals-slice.ts'
import { MAX_NAME, MAX_NOTE, VERDICTS, type Verdict } from '#graph-data/schema/verdict.ts'
import { sha256Hex } from '#graph-data/text/sha256.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { ledgerSession, tellOutcome } from './ledger-session.ts'
import { openClaim } from './navigate.ts'

/** Judge a piece of evidence, in place of an earlier judgement; the note of that one stays. */
export async function judge(app: AppContext, place: EvidencePlace, verdict: Verdict): Promise<void> {
  await ledgerSession(app)
  const { self } = app.store.getState().ledger
  const seen = seenOf(app, place)
  if (self === null || seen === null) return
  const note = ownRecord(app, place.evidence)?.note ?? ''
  await put(app, { judge: self, ...place, verdict, note, at: new Date().toISOString(), ...seen })
}

/** Change the note of one's own verdict. */
export async function setNote(app: AppContext, evidence: string, note: string): Promise<void> {
  const record = ownRecord(app, evidence)
  if (!record || record.note === note) return
  await put(app, { ...record, note: note.slice(0, MAX_NOTE), at: new Date().toISOString() })
}

/** Take one's own verdict back. */
export async function takeBack(app: AppContext, evidence: string): Promise<void> {
  const record = ownRecord(app, evidence)
  if (record) await save(app, keyOf(record), { ...NO_CHANGE, removes: [record] })
}

/** The name under which verdicts are handed in. */
export async function renameSelf(app: AppContext, name: string): Promise<void> {
  await ledgerSession(app)
  const { self } = app.store.getState().ledger
  if (self === null) return
  await save(app, self, { ...NO_CHANGE, judges: [{ id: self, name: name.trim().slice(0, MAX_NAME) }] })
}

/** Write again what could not be stored. */
export async function saveAgain(app: AppContext): Promise<void> {
  const { book, saves } = app.store.getState().ledger
  const failed = book.verdicts.filter((record) => saves.get(keyOf(record)) === 'failed')
  for (const record of failed) await put(app, record)
}

/**
 * Judge the open evidence by the number of a key, 1 to 9. The same key again takes the verdict back.
 *
 * @param code of the key; without one, the reader is shown the choices
 */
export async function judgeByKey(app: AppContext, code: string | undefined): Promise<void> {
  const bar = document.querySelector<HTMLElement>('section[data-verdict]')
  bar?.scrollIntoView({ block: 'nearest' })
  if (code === undefined) bar?.querySelector<HTMLElement>('button[aria-expanded]')?.focus()
  const place = openEvidence(app)
  const verdict = VERDICTS[Number(code?.at(-1)) - 1]
  if (!place || !verdict) return
  await ledgerSession(app)
  if (ownRecord(app, place.evidence)?.verdict === verdict) await takeBack(app, place.evidence)
  else await judge(app, place, verdict)
}

/** Open the next piece of evidence that is not judged, in view first. @returns whether there is one */
export async function openNextUnchecked(app: AppContext): Promise<boolean> {
  await ledgerSession(app)
  const index = collectionOf(app)
  if (!index) return false
  const { ledger, view } = app.store.getState()
  const own = selectOwnVerdicts(ledger)
  const inView = new Set(visibleGraph(index, view).edges)
  const claims = index.core.claims
  const ordered = [
    ...claims.filter(({ id }) => inView.has(id)),
    ...claims.filter(({ id }) => !inView.has(id)),
  ]
  const next = nextUnchecked(ordered, (id) => own.get(id) ?? null, openEvidence(app)?.evidence ?? null)
  if (next) openClaim(app, next.claim, next.evidence)
  return next !== null
}

/** Colour the lines by the reader's verdicts, or no longer. */
export async function toggleTint(app: AppContext): Promise<void> {
  await ledgerSession(app)
  app.store.getState().setLedger(({ isTinted }) => ({ isTinted: !isTinted }))
}

/** The evidence whose proof is open; without one named in the address, the claim's first. */
export function openEvidence(app: AppContext): EvidencePlace | null {
  const { place } = app.store.getState()
  if (place.kind !== 'claim') return null
  const pieces = collectionOf(app)?.claims.get(place.id)?.evidence ?? []
  const piece = pieces.find(({ id }) => id === place.evidence) ?? pieces[0]
  return piece ? { claim: place.id, evidence: piece.id } : null
}

function ownRecord({ store }: AppContext, evidence: string): VerdictRecord | undefined {
  const { book, self } = store.getState().ledger
  return book.verdicts.find((record) => record.judge === self && record.evidence === evidence)
}

/** What is judged, and before which text; `null` while the detail file is not there. */
function seenOf(
  app: AppContext,
  { claim: claimId, evidence }: EvidencePlace,
): Pick<VerdictRecord, 'against' | 'wording'> | null {
  const { detail, originals } = app.store.getState()
  const claim = collectionOf(app)?.claims.get(claimId)
  if (!claim || detail.kind !== 'ready') return null
  const quote = detail.file.claims[claimId]?.evidence.find(({ id }) => id === evidence)?.quote
  const core = claim.evidence.find(({ id }) => id === evidence)
  if (quote === undefined || !core) return null
  const paragraph = originalOf(originals, core.article)?.article.paragraphs.get(core.paragraph)
  const against: Against =
    paragraph && 'text' in paragraph
      ? { kind: 'original', sha256: sha256Hex(paragraph.text) }
      : { kind: 'restatement' }
  return { against, wording: wordingOf(claim.statement, quote) }
}

const put = (app: AppContext, record: VerdictRecord): Promise<void> =>
  save(app, keyOf(record), { ...NO_CHANGE, puts: [record] })

let lastTicket = 0
const tickets = new Map<string, number>()

/** Shows a change at once and says of it what the browser says: `kept` only when it is on the disk. */
async function save(app: AppContext, key: string, change: LedgerChange): Promise<void> {
  const { setLedger } = app.store.getState()
  lastTicket += 1
  const ticket = lastTicket
  tickets.set(key, ticket)
  const mark = (state: SaveState) => setLedger(({ saves }) => ({ saves: new Map(saves).set(key, state) }))
  setLedger(({ book, elsewhere }) => ({
    book: changed(book, change),
    elsewhere: new Set([...elsewhere].filter((other) => other !== key)),
  }))
  mark('saving')
  const storage = await ledgerSession(app)
  if (!storage) {
    mark('memory')
    return
  }
  const outcome = await storage.write(change, { isNewestWins: true })
  if (outcome.ok && outcome.superseded.length > 0) {
    setLedger(({ book, elsewhere }) => ({
      book: changed(book, { ...NO_CHANGE, puts: outcome.superseded }),
      elsewhere: new Set([...elsewhere, key]),
    }))
  }
  // A later change of the same verdict speaks for itself.
  if (tickets.get(key) !== ticket) return
  tellOutcome(app, outcome)
  mark(outcome.ok ? 'kept' : 'failed')
}

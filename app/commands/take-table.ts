import { formatAddress, HOME_ADDRESS, type Place } from '#app/domain/address.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { saveFile } from '#app/platform/save-file.ts'
import { type AppContext, collectionOf } from './app-context.ts'

/** A table as text, and the claim and piece of evidence that each of its rows opens. */
export interface TakenTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly places: readonly { readonly claimId: string; readonly evidenceId: string | null }[]
}

/** Marks a file as UTF-8 for spreadsheets, which else take Arabic for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Copy a table as spreadsheets take it from the clipboard: tabs between cells, a link to the proof at the end of each row.
 *
 * @returns whether the clipboard took it
 */
export const copyTable = async (app: AppContext, table: TakenTable): Promise<boolean> =>
  copyText(await unparsed(app, table, '\t'))

/** Save a table as a file of comma-separated values. */
export async function saveTable(app: AppContext, table: TakenTable): Promise<void> {
  const id = collectionOf(app)?.core.collection.id ?? 'claims'
  const day = new Date().toISOString().slice(0, 10)
  const text = BYTE_ORDER_MARK + (await unparsed(app, table, ','))
  saveFile(`isnad-${id}-${day}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}

/** What a spreadsheet would run as a formula is kept from it: quotes and labels are words of others. */
async function unparsed(app: AppContext, table: TakenTable, delimiter: string): Promise<string> {
  const { default: papa } = await import('papaparse')
  const fields = [...table.header, 'URL']
  const data = table.rows.map((row, at) => [...row, linkTo(app, table.places[at])])
  return papa.unparse({ fields, data }, { delimiter, escapeFormulae: true })
}

function linkTo({ bar, store }: AppContext, at: TakenTable['places'][number] | undefined): string {
  if (!at) return ''
  const { language } = store.getState().preferences
  const place: Place = { kind: 'claim', id: at.claimId, evidence: at.evidenceId }
  return bar.linkTo(formatAddress({ ...HOME_ADDRESS, place, language }))
}

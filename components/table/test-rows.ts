import { TABLE_COLUMNS, type TableCell, type TableColumn, type TableRow } from './table-model.ts'

const EMPTY: TableCell = { text: '', order: null }

const emptyCells = (): Record<TableColumn, TableCell> => ({
  subject: EMPTY,
  predicate: EMPTY,
  object: EMPTY,
  claim: EMPTY,
  sure: EMPTY,
  speaker: EMPTY,
  date: EMPTY,
  said: EMPTY,
  article: EMPTY,
  paragraph: EMPTY,
  quote: EMPTY,
  origins: EMPTY,
  verdict: EMPTY,
})

type RowChange = Partial<Omit<TableRow, 'cells'>> & {
  readonly cells?: Partial<Record<TableColumn, TableCell>>
}

/** For tests only: a row with the given cells, the others empty. */
export const tableRow = ({ cells = {}, ...change }: RowChange): TableRow => ({
  key: 'mends',
  claimId: change.key ?? 'mends',
  evidenceId: null,
  sentence: 'The mayor mends the road',
  family: 'stated',
  dispute: null,
  ...change,
  cells: { ...emptyCells(), ...cells },
})

/** For tests only: as many rows as asked for, of one subject each. */
export const manyRows = (count: number): readonly TableRow[] =>
  Array.from({ length: count }, (_, at) =>
    tableRow({
      key: `claim-${at}`,
      sentence: `Sentence ${at}`,
      cells: { [TABLE_COLUMNS[0]]: { text: `Subject ${at}`, order: `Subject ${at}` } },
    }),
  )

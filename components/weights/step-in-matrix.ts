import type { Direction } from '../i18n/language.ts'
import type { MatrixRow } from './weights-model.ts'

export interface MatrixPlace {
  readonly row: number
  /** 0 is the claim, then the articles. */
  readonly column: number
}

/** Where a key leads in a matrix: to the next cell in that direction of the screen that says something. */
export function stepInMatrix(
  rows: readonly Pick<MatrixRow, 'cells'>[],
  { row, column }: MatrixPlace,
  key: string,
  direction: Direction,
): MatrixPlace | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  const isThere = (place: MatrixPlace): boolean => {
    const cells = rows[place.row]?.cells
    return cells !== undefined && (place.column === 0 || cells[place.column - 1] != null)
  }
  const seek = (down: number, along: number): MatrixPlace | null => {
    const width = (rows[row]?.cells.length ?? 0) + 1
    let at = { row: row + down, column: column + along }
    while (at.row >= 0 && at.row < rows.length && at.column >= 0 && at.column < width) {
      if (isThere(at)) return at
      at = { row: at.row + down, column: at.column + along }
    }
    return null
  }
  switch (key) {
    case 'ArrowDown':
      return seek(1, 0)
    case 'ArrowUp':
      return seek(-1, 0)
    case forward:
      return seek(0, 1)
    case back:
      return seek(0, -1)
    case 'Home':
      return { row: 0, column: 0 }
    case 'End':
      return { row: rows.length - 1, column: 0 }
    default:
      return null
  }
}

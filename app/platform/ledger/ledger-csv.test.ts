import { expect, it } from 'vitest'
import { toCsv } from './ledger-csv.ts'

it('a table begins with a byte order mark and keeps quotes, commas and line breaks inside their cells', () => {
  expect(toCsv(['ملاحظة', 'b'], [['قال: "نعم"', 'one, two\nthree']])).toBe(
    '\uFEFFملاحظة,b\r\n"قال: ""نعم""","one, two\nthree"\r\n',
  )
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '=HYPERLINK("http://x","y")'])(
  'nothing in a table is run as a formula: %j',
  (cell) => {
    const [, row] = toCsv(['a'], [[cell]]).split('\r\n')
    expect(row?.replace(/^"/, '')).toMatch(/^'/)
  },
)

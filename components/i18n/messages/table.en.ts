import { englishCount, type FormatNumber } from '../plural.ts'

/** The table of claims; fetched with it. */
export const tableEn = (n: FormatNumber) => ({
  title: 'Table of the claims in view',
  columns: {
    subject: 'Subject',
    predicate: 'Relation',
    object: 'Object',
    claim: 'Claim',
    sure: 'How sure',
    speaker: 'Who says it',
    date: 'When it holds',
    said: 'When it was said',
    article: 'Article',
    paragraph: 'Paragraph',
    quote: 'The article’s words',
    origins: 'Origins',
    verdict: 'Your verdict',
  },
  rowPer: 'One row for each',
  perClaim: 'Claim',
  perEvidence: 'Evidence',
  choose: 'Columns',
  always: 'always shown',
  sortBy: 'Sort by',
  unsorted: 'Order of the collection',
  rising: 'Rising',
  falling: 'Falling',
  turn: 'Turn the order around',
  copy: 'Copy',
  copyLabel: 'Copy the table as it stands, for a spreadsheet',
  save: 'Save CSV',
  shown: (p: { rows: number; claims: number; total: number }) => {
    const claims = `${n(p.claims)} of ${englishCount(p.total, n, { one: '# claim', other: '# claims' })}`
    return p.rows === p.claims
      ? claims
      : `${englishCount(p.rows, n, { one: '# piece of evidence', other: '# pieces of evidence' })} for ${claims}`
  },
  keys: 'Up and Down move from row to row; Enter opens the proof.',
})

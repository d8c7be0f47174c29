import { englishCount, type FormatNumber } from '../plural.ts'

/** The pages about the collection, and what is printed. */
export const pagesEn = (n: FormatNumber) => ({
  about: 'About',
  ways: 'Pages',
  nav: 'Pages about this collection',
  backToGraph: 'Back to the graph',
  waiting: 'Fetching the page…',
  failed: 'The page could not be loaded.',
  print: {
    action: 'Print what is shown',
    legend: 'How sure',
    kinds: 'What is what',
    claims: 'The claims in the picture',
    claimsOf: (p: { shown: number; total: number }) =>
      `${n(p.shown)} of ${englishCount(p.total, n, { one: '# claim', other: '# claims' })}`,
    picture: 'Picture of the graph: the claims listed below, drawn as lines between the things they join.',
    noPicture: 'The picture could not be drawn for print; the list below holds the same claims.',
    promise: 'A line says what an article says, not what is true.',
    version: (p: { title: string; version: string; released: string }) =>
      `Isnad, ${p.title}, version ${p.version} (${p.released})`,
    contested: 'the articles disagree',
  },
})

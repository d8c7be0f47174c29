import { englishCount, type FormatNumber } from '../plural.ts'

const hands = (count: number, n: FormatNumber): string =>
  englishCount(count, n, { one: '# hand', other: '# hands' })

/** Judging a quote with a class; fetched with it. */
export const judgeEn = (n: FormatNumber) => ({
  title: 'Judge it together',
  start: 'Judge it together',
  cards: ['A', 'B', 'C', 'D', 'E', 'F'],
  quote: 'What the article says',
  source: (p: { publisher: string; date: string; n: number }) =>
    `${p.publisher} · ${p.date} · paragraph ${n(p.n)}`,
  claim: 'The claim',
  passage: 'Passage',
  passageOf: (p: { at: number; publisher: string; n: number }) =>
    `${n(p.at)}. ${p.publisher}, paragraph ${n(p.n)}`,
  wait: 'The quote is on its way',
  failed: 'The quote could not be loaded.',
  stage: (p: { at: number }) => `Question ${n(p.at)} of ${n(2)}`,
  questions: {
    support: 'Does the quote support the claim?',
    mode: 'How sure is the text?',
  },
  how: 'Raise a card or a hand. Count with + and −, or with the keys 1 to 6 (with Shift: one fewer).',
  hands: (p: { count: number }) => hands(p.count, n),
  more: (p: { card: string; word: string }) => `One more for ${p.card}: ${p.word}`,
  fewer: (p: { card: string; word: string }) => `One fewer for ${p.card}: ${p.word}`,
  total: (p: { count: number }) =>
    p.count === 0 ? 'Nobody has answered yet.' : `Answers: ${hands(p.count, n)}`,
  toMode: 'Next question',
  toSupport: 'Back to the first question',
  toProof: 'Open the proof',
  backToMode: 'Back to the second question',
  end: 'Back to the step',
  result: 'How the class read it',
  nobody: 'nobody answered',
  level: 'the class is divided',
  most: (p: { word: string; count: number; of: number }) => `${p.word}: ${n(p.count)} of ${n(p.of)}`,
  classRead: 'The class',
  editorsRead: 'Editors’ reading',
  editorsNote: 'A reading, as yours is one: the paragraph decides.',
  same: 'same reading',
  different: 'read differently: what in the paragraph speaks for each?',
  copy: 'Copy the result as text',
  keep: 'Write the majority into my ledger',
  kept: 'Written into your ledger.',
  notKept: 'Not written: there is no majority.',
})

import type { Ask } from './ask.ts'
import type { ClassState } from './class-state.ts'
import { newRound } from './judge-round.ts'

/** A class's screen in the middle of a lesson, for tests. */
export const LESSON: ClassState = {
  step: 2,
  lang: 'both',
  isBlank: false,
  revealed: { claim: 'mayor-signs', evidence: 'minbar-3' },
  isOverview: false,
  isPlaying: true,
  isAsking: false,
  isExploring: false,
  strokes: [{ id: 4, points: [{ x: -3.5, y: 12 }] }],
  judging: newRound({ claim: 'mayor-signs', evidence: 'minbar-3' }),
  timer: { since: 1_000, before: 20, stepStart: 10 },
}

/** One of each kind: a kind without an example does not compile. */
const EXAMPLES: { readonly [K in Ask['kind']]: Extract<Ask, { readonly kind: K }> } = {
  next: { kind: 'next' },
  previous: { kind: 'previous' },
  go: { kind: 'go', step: 5 },
  blank: { kind: 'blank', isBlank: true },
  reveal: { kind: 'reveal', what: { claim: 'mayor-signs', evidence: 'minbar-3' } },
  question: { kind: 'question', isAsking: true },
  overview: { kind: 'overview', isOverview: true },
  language: { kind: 'language', lang: 'en' },
  return: { kind: 'return' },
  laser: { kind: 'laser', at: { x: 1.5, y: -2 } },
  draw: { kind: 'draw', stroke: 1, points: [{ x: 0, y: 0 }] },
  wipe: { kind: 'wipe' },
  judge: { kind: 'judge', what: null },
  'judge-stage': { kind: 'judge-stage', stage: 'proof' },
  'judge-count': { kind: 'judge-count', question: 'mode', choice: 5, by: -1 },
  timer: { kind: 'timer', timer: { since: null, before: 0, stepStart: 0 } },
}

export const ASKS: readonly Ask[] = Object.values(EXAMPLES)

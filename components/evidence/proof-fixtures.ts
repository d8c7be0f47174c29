import type { ParagraphMatch, ProofClaim, ProofModel } from './proof-model.ts'

/** Models for the tests of the proof. The Arabic is our own and stands in no article. */

const MAYOR = {
  id: 'mayor',
  label: { ar: 'عمدة بلدة النهر', en: 'Mayor of River Town' },
  kind: 'person' as const,
}
const TREATY = { id: 'treaty', label: { ar: 'معاهدة الجسر', en: 'Bridge Treaty' }, kind: 'document' as const }
const GAZETTE = { ar: 'جريدة الضفة', en: 'The Bank Gazette' }

export const PARAGRAPH = 'قال عمدة بلدة النهر إنه وقّع معاهدة الجسر أمس. وتأخر إصلاح الطريق.'
export const QUOTE = 'وقّع معاهدة الجسر'

export const CLAIM: ProofClaim = {
  id: 'mayor-signs',
  statement: { ar: 'وقّع العمدة معاهدة الجسر', en: 'The mayor signed the Bridge Treaty' },
  status: 'supported',
  family: 'said',
  subject: MAYOR,
  object: TREATY,
  value: null,
  predicate: { ar: 'وقّع', en: 'signed' },
}

/** Code points of `part` in the paragraph. */
export function spanOf(part: string): [number, number] {
  const start = Array.from(PARAGRAPH.slice(0, PARAGRAPH.indexOf(part))).length
  return [start, start + Array.from(part).length]
}

export const EXACT = {
  rung: 'exact',
  file: 'gazette.txt',
  text: PARAGRAPH,
  critical: 'same',
  hidden: 0,
  quote: { verdict: 'verbatim', span: spanOf(QUOTE) },
  span: spanOf('قال عمدة بلدة النهر إنه وقّع معاهدة الجسر أمس.'),
  subject: [spanOf('عمدة بلدة النهر')],
  object: [spanOf('معاهدة الجسر')],
} as const satisfies ParagraphMatch

export type ReadyProof = Extract<ProofModel, { readonly kind: 'ready' }>

export function readyProof(change: { claim?: Partial<ProofClaim>; match?: ParagraphMatch } = {}): ReadyProof {
  return {
    kind: 'ready',
    claim: { ...CLAIM, ...change.claim },
    evidence: {
      id: 'gazette-13',
      stance: 'asserts',
      mode: 'fact',
      family: 'said',
      voices: [
        { role: 'speaker', label: MAYOR.label, entityId: 'mayor' },
        { role: 'relay', label: { ar: 'مسؤول لم يُسمَّ', en: 'unnamed official' }, entityId: null },
        { role: 'publisher', label: GAZETTE, entityId: 'gazette' },
      ],
      said: { date: '2024-12-06', isArticleDate: false },
      when: null,
      omits: [{ ar: 'المكان', en: 'the place' }],
      note: null,
      quote: QUOTE,
      paragraph: {
        n: 13,
        of: 24,
        kind: 'body',
        restatement: { ar: 'تنقل الفقرة عن العمدة أنه وقّع.', en: 'Reports the mayor’s account.' },
        match: change.match ?? { rung: 'not-checked' },
      },
      article: {
        id: 'gazette',
        headline: 'بلدتان توقعان معاهدة الجسر',
        publisher: GAZETTE,
        language: 'ar',
        date: {
          value: '2024-12-07',
          basis: 'outside',
          reason: { ar: 'من صفحة الناشر', en: 'the publisher’s page' },
        },
        machineTranslated: false,
        within: null,
        url: null,
        passageUrl: null,
        isAttached: change.match !== undefined,
      },
    },
    index: 1,
    count: 2,
    previous: null,
    next: 'post-2',
    facts: { roles: [], when: null, condition: null, amounts: [], note: null },
    support: { assertingArticles: 2, assertingOrigins: 1, denyingArticles: 0, denyingOrigins: 0 },
    conflicts: [
      {
        kind: 'date',
        why: { ar: 'يوم واحد بينهما', en: 'a day apart' },
        other: {
          claimId: 'signed-later',
          statement: { ar: 'وُقّعت في السابع', en: 'It was signed on the seventh' },
          status: 'contested',
        },
      },
    ],
    fulfils: null,
    fulfilledBy: [],
  }
}

import type { z } from 'zod'
import type { ArticlePrints } from '../schema/article.ts'
import type { collectionFilesSchema } from '../schema/collection.ts'
import { codePointLength } from '../text/code-points.ts'
import { paragraphPrints } from '../text/fingerprint.ts'

/** For tests only: a small collection about countries that do not exist, in which no rule finds anything. */
export type DraftCollection = z.input<typeof collectionFilesSchema>
export type DraftClaim = DraftCollection['claims'][string][number]
export type DraftEvidence = DraftClaim['evidence'][number]

/** The page of `daily`: lines 1 to 4 are its own, 5 and 6 the article `daily-lake` that stands within it. */
export const DAILY_LINES: readonly string[] = [
  'رئيس سمارة يزور الواحة',
  'وقّع الرئيس نديم حداد معاهدة الجوار مع جمهورية الواحة في ميناء الريم. وقال ناطق باسم وكالة الساحل إن المعاهدة تحمي البلدين من كل عدوان، وإن بنودها تسري فور التوقيع عليها.',
  'وطلب حداد من الواحة إرسال زوارق سريعة إلى البحيرة قبل نهاية العام المقبل. ونفت الواحة أن تكون الزوارق مسلحة، وأكدت أنها لا تعرف شيئًا عن هذا الأمر.',
  'سمارة، الواحة، معاهدات',
  'بحيرة الزمرد',
  'تمتد البحيرة على حدود البلدين، ويعيش من صيدها آلاف الناس في القرى الصغيرة التي بنيت على ضفتيها.',
]

const text = (ar: string, en: string) => ({ ar, en })

/** Where words stand in a line of `daily`; the sample has no characters beyond the basic plane. */
export function placeOf(n: number, words: string): [number, number] {
  const start = (DAILY_LINES[n - 1] ?? '').indexOf(words)
  if (start < 0) throw new Error(`line ${n} does not say: ${words}`)
  return [start, start + codePointLength(words)]
}

/** Evidence from a line of the sample, anchored, its span the whole line. */
export function draftEvidence(id: string, n: number, quote: string, more: Partial<DraftEvidence> = {}) {
  const whole: [number, number] = [0, codePointLength(DAILY_LINES[n - 1] ?? '')]
  return { id, quote, at: placeOf(n, quote), span: whole, mode: 'fact', ...more } satisfies DraftEvidence
}

function draftEntity(id: string, kind: DraftCollection['entities'][number]['kind'], ar: string, en: string) {
  return {
    id,
    kind,
    label: text(ar, en),
    short: text(ar, en),
    description: text(`${ar} في المثال.`, `${en}.`),
  }
}

function draftPrints(lines: readonly number[]): ArticlePrints {
  const prints = lines.map((n) => [String(n), paragraphPrints(DAILY_LINES[n - 1] ?? '')] as const)
  return { norm: 'n1', paragraphs: Object.fromEntries(prints) }
}

const restatement = text('صياغة من عندنا.', 'Our words.')

/** A fresh draft, free to be changed. */
export function draftCollection(): DraftCollection {
  return {
    collection: {
      id: 'sample',
      version: '1.0.0',
      released: '2030-01-01',
      title: text('مثال', 'Sample'),
      description: text('مجموعة صغيرة للاختبار.', 'A small collection for tests.'),
      languages: ['ar', 'en'],
      licence: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      curators: [text('المختبِر', 'The tester')],
      method: text('كُتبت للاختبار.', 'Written for tests.'),
    },
    vocabulary: draftVocabulary(),
    entities: [
      draftEntity('nadim-haddad', 'person', 'نديم حداد', 'Nadim Haddad'),
      draftEntity('waha', 'state', 'الواحة', 'Waha'),
      { ...draftEntity('treaty', 'document', 'معاهدة الجوار', 'Treaty'), seen: { daily: ['معاهدة الجوار'] } },
      draftEntity('boats', 'weapon', 'زوارق سريعة', 'Fast boats'),
      draftEntity('harbour', 'place', 'ميناء الريم', 'Reem harbour'),
      draftEntity('daily-paper', 'organisation', 'صحيفة اليوم', 'The Daily'),
      draftEntity('coast-agency', 'organisation', 'وكالة الساحل', 'Coast agency'),
    ],
    articles: draftArticles(),
    prints: { daily: draftPrints([1, 2, 3, 4]), 'daily-lake': draftPrints([5, 6]) },
    claims: { agreements: draftClaims() },
    conflicts: [
      {
        id: 'asked-or-armed',
        claims: ['haddad-asks-for-boats', 'boats-belong-to-waha'],
        kind: 'denial',
        why: text('تنفي الواحة ما طُلب منها.', 'Waha denies what was asked of it.'),
      },
    ],
    stories: { tour: draftStory() },
    views: {
      opening: {
        id: 'opening',
        title: text('البداية', 'Start'),
        sentence: text('معاهدة بين بلدين.', 'A treaty between two countries.'),
        entities: ['nadim-haddad', 'treaty', 'boats', 'waha'],
      },
      themes: [],
    },
    layout: {
      positions: {
        'nadim-haddad': [0, 0],
        waha: [200, 0],
        treaty: [100, 100],
        boats: [100, -100],
        harbour: [0, 200],
      },
    },
  }
}

function draftVocabulary(): DraftCollection['vocabulary'] {
  const kinds = [
    ['person', 'actors'],
    ['state', 'actors'],
    ['organisation', 'actors'],
    ['document', 'agreements'],
    ['weapon', 'weapons'],
    ['force', 'weapons'],
    ['event', 'happenings'],
    ['undertaking', 'happenings'],
    ['place', 'places'],
  ] as const
  return {
    kinds: kinds.map(([id, group]) => ({
      id,
      group,
      label: text('نوع', id),
      plural: text('أنواع', `${id}s`),
    })),
    roles: [
      { id: 'asked', label: text('المطلوب منه', 'asked of') },
      { id: 'place', label: text('المكان', 'place') },
    ],
    groups: [{ id: 'making', label: text('الوثائق', 'Documents') }],
    unnamed: [{ id: 'official', label: text('مسؤول', 'an official') }],
    predicates: [
      {
        id: 'signs',
        group: 'making',
        label: text('موقّع', 'signs'),
        inverse: text('وقّعها', 'is signed by'),
        subject: ['person', 'state'],
        object: ['document'],
        modes: ['fact', 'plan', 'conditional'],
        with: ['place'],
        reason: 'the sample has one of each',
      },
      {
        id: 'asks-for',
        group: 'making',
        label: text('طالب', 'asks for'),
        inverse: text('يطلبها', 'is asked for by'),
        subject: ['person', 'state'],
        object: ['weapon'],
        modes: ['request'],
        with: ['asked', 'place'],
        reason: 'the sample has one of each',
      },
      {
        id: 'owns',
        group: 'making',
        label: text('مالك', 'owns'),
        inverse: text('من أملاك', 'belongs to'),
        subject: ['state'],
        object: ['weapon'],
        value: true,
        modes: ['fact', 'opinion', 'possible'],
        reason: 'the sample has one of each',
      },
    ],
  }
}

function draftArticles(): DraftCollection['articles'] {
  const paper = { publisher: { entity: 'daily-paper' }, language: 'ar' }
  return {
    daily: {
      id: 'daily',
      headline: DAILY_LINES[0] ?? '',
      ...paper,
      date: { value: '2030-05-14', basis: 'stated' },
      paragraphs: [
        { n: 1, kind: 'headline', restatement },
        { n: 2, kind: 'body', restatement },
        { n: 3, kind: 'body', restatement },
        { n: 4, kind: 'tags', restatement },
      ],
    },
    'daily-lake': {
      id: 'daily-lake',
      headline: DAILY_LINES[4] ?? '',
      ...paper,
      within: 'daily',
      date: { value: '2030-05', basis: 'derived', reason: text('من تاريخ الصفحة.', 'From the page.') },
      paragraphs: [
        { n: 5, kind: 'headline', restatement },
        { n: 6, kind: 'body', restatement, uncited: text('لا علاقة فيها.', 'It tells no relation.') },
      ],
    },
  }
}

function draftClaims(): DraftClaim[] {
  return [
    {
      id: 'haddad-signs-treaty',
      subject: 'nadim-haddad',
      predicate: 'signs',
      object: 'treaty',
      with: { place: 'harbour' },
      when: '2030-05-13',
      statement: text('حداد طرف في المعاهدة بتوقيعه', 'Haddad signed the treaty'),
      evidence: [
        draftEvidence('daily-2', 2, 'معاهدة الجوار مع جمهورية الواحة', { when: '2030-05', omits: ['when'] }),
      ],
    },
    {
      id: 'haddad-asks-for-boats',
      subject: 'nadim-haddad',
      predicate: 'asks-for',
      object: 'boats',
      with: { asked: ['waha'] },
      amounts: [{ of: 'object', min: 2, max: 4, unit: text('زورق', 'boat') }],
      statement: text('حداد يريد زوارق', 'Haddad wants boats'),
      evidence: [draftEvidence('daily-3', 3, 'إرسال زوارق سريعة', { mode: 'request', omits: ['amounts'] })],
    },
    {
      id: 'boats-belong-to-waha',
      subject: 'waha',
      predicate: 'owns',
      object: 'boats',
      statement: text('الزوارق للواحة', 'The boats are Waha’s'),
      evidence: [
        draftEvidence('daily-3b', 3, 'ونفت الواحة', { stance: 'denies', by: 'waha', via: ['coast-agency'] }),
      ],
    },
  ]
}

function draftStory(): DraftCollection['stories'][string] {
  return {
    id: 'tour',
    title: text('جولة', 'Tour'),
    summary: text('جولة قصيرة.', 'A short tour.'),
    steps: [
      {
        id: 'signing',
        title: text('التوقيع', 'The signing'),
        text: [{ text: text('وُقّعت المعاهدة.', 'The treaty was signed.'), claims: ['haddad-signs-treaty'] }],
        focus: ['nadim-haddad', 'treaty'],
        notes: text('ابدأ من هنا.', 'Begin here.'),
        seconds: 30,
        pinned: ['daily-2'],
      },
    ],
  }
}

import type { LineFamily } from '#graph-data/derive/line-family.ts'
import { englishCount, type FormatNumber } from '../i18n/plural.ts'
import type { SectionId } from './filter-model.ts'

const ENTITIES = { one: '# entity', other: '# entities' }
const CLAIMS = { one: '# claim', other: '# claims' }

const SAVED = {
  title: 'Saved views',
  name: 'Name of this view',
  save: 'Save this view',
  empty: 'A saved view keeps what is shown and how it is filtered, in this browser only.',
  blocked: 'Nothing is stored here: saved views last until the page is closed.',
  rename: (p: { name: string }) => `Rename ${p.name}`,
  renamed: 'Keep the name',
  remove: (p: { name: string }) => `Delete ${p.name}`,
  removed: (p: { name: string }) => `${p.name} is deleted.`,
  undo: 'Undo',
  savedAs: (p: { name: string }) => `Saved as ${p.name}.`,
}

/** Words of the filters: beside their views rather than in the messages, which are loaded at every start. */
export const filterEn = (n: FormatNumber) => ({
  title: 'Filters',
  close: 'Close the filters',
  clear: 'Show everything',
  sections: {
    families: 'How sure',
    kinds: 'What is what',
    groups: 'Sort of relation',
    predicates: 'Relation',
    speakers: 'Who says it',
    articles: 'Article',
    verdicts: 'My verdict',
  } satisfies Record<SectionId, string>,
  whole: 'All',
  wholeOf: (p: { section: string }) => `${p.section}: all`,
  invert: 'Invert',
  invertOf: (p: { section: string }) => `${p.section}: invert`,
  only: 'Only',
  onlyThis: (p: { name: string }) => `Only this: ${p.name}`,
  chosen: (p: { shown: number; of: number }) => `${n(p.shown)} of ${n(p.of)}`,
  showRest: (p: { count: number }) => `${n(p.count)} more`,
  showFew: 'Fewer',
  none: 'Nothing to choose from in this view.',
  origins: 'Independent origins',
  anyOrigins: 'Any',
  leastOrigins: (p: { least: number }) => `${n(p.least)}+`,
  look: 'What is filtered out',
  looks: { hide: 'Hide', dim: 'Dim' },
  nothing: 'Nothing passes these filters.',
  summary: (p: { entities: number; totalEntities: number; claims: number }) =>
    `${n(p.entities)} of ${englishCount(p.totalEntities, n, ENTITIES)}, ${englishCount(p.claims, n, CLAIMS)}`,
  asked: (p: { shown: string; parts: readonly string[] }) =>
    p.parts.length === 0 ? `${p.shown}.` : `${p.shown}: ${p.parts.join(', ')}.`,
  families: {
    stated: 'what articles state',
    said: 'sayings and opinions',
    planned: 'plans and requests',
    conditional: 'what is conditional or possible',
    denied: 'denials',
  } satisfies Record<LineFamily, string>,
  named: {
    kinds: { only: (names: string) => names, allBut: (names: string) => `without ${names}` },
    relations: { only: (names: string) => `“${names}”`, allBut: (names: string) => `without “${names}”` },
    speakers: {
      only: (names: string) => `told by ${names}`,
      allBut: (names: string) => `not told by ${names}`,
    },
    articles: { only: (names: string) => `in ${names}`, allBut: (names: string) => `outside ${names}` },
  },
  andMore: (p: { count: number }) => `${n(p.count)} more`,
  leastOriginsPart: (p: { least: number }) => `from at least ${n(p.least)} independent origins`,
  holds: (p: { date: string }) => p.date,
  said: (p: { date: string }) => `said ${p.date}`,
  undated: 'and what has no date',
  verdicts: (p: { names: string }) => `judged: ${p.names}`,
  without: (p: { names: string }) => `as if without ${p.names}`,
  saved: SAVED,
})

import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { ParagraphKind } from '#graph-data/schema/article.ts'
import type { ConflictKind } from '#graph-data/schema/claim.ts'
import type { DateBasis } from '#graph-data/schema/primitives.ts'
import type { EntityKind, Mode } from '#graph-data/schema/vocabulary.ts'

/** Made once: it costs more than all that it joins. */
let lists: Intl.ListFormat | undefined

/** The names of what the data model closes: families, modes, statuses, kinds. */
export const wordsEn = () => ({
  family: {
    stated: 'stated by the article',
    said: 'said by someone, or opinion',
    planned: 'planned or requested',
    conditional: 'conditional or possible',
    denied: 'denied',
  } satisfies Record<LineFamily, string>,
  mode: {
    fact: 'reported as fact',
    plan: 'planned',
    possible: 'possible',
    conditional: 'conditional',
    request: 'requested',
    opinion: 'opinion',
  } satisfies Record<Mode, string>,
  modeOfDenial: 'denied here',
  status: {
    supported: 'Supported',
    held: 'Opinion',
    prospective: 'Not yet',
    contested: 'Contested',
    denied: 'Denied',
  } satisfies Record<Status, string>,
  /** What stands before the sentence of a claim; the colon is part of it. */
  prefix: {
    denied: 'Denied:',
    deniedBy: (p: { names: string }) => `Denied by ${p.names}:`,
    contested: 'Contested:',
    /** Told in two ways that do not deny each other. */
    told: (p: { what: string }) => `Told differently (${p.what}):`,
    toldAs: (p: { as: string; what: string }) => `${p.as}, told differently (${p.what}):`,
    toldWhat: {
      actor: 'who',
      cause: 'why',
      condition: 'condition',
      date: 'date',
      wording: 'wording',
    } satisfies Record<Exclude<ConflictKind, 'denial'>, string>,
    /** What it is all the same. */
    toldMode: {
      plan: 'Planned',
      possible: 'Possible',
      conditional: 'Conditional',
      request: 'Requested',
      opinion: 'Opinion',
    } satisfies Record<Exclude<Mode, 'fact'>, string>,
    held: 'Opinion:',
    prospective: {
      fact: 'Not yet:',
      plan: 'Planned:',
      possible: 'Possible:',
      conditional: 'Conditional:',
      request: 'Requested:',
      opinion: 'Opinion:',
    } satisfies Record<Mode, string>,
    prospectiveUnknown: 'Not yet:',
  },
  kind: {
    person: 'person',
    state: 'state',
    organisation: 'organisation',
    document: 'document',
    weapon: 'weapons system',
    force: 'force',
    event: 'event',
    undertaking: 'undertaking',
    place: 'place',
  } satisfies Record<EntityKind, string>,
  paragraphKind: {
    headline: 'headline',
    dateline: 'dateline',
    byline: 'byline',
    caption: 'caption',
    summary: 'summary',
    heading: 'heading',
    body: 'body text',
    related: 'link to a related article',
    boilerplate: 'boilerplate',
    tags: 'tags',
  } satisfies Record<ParagraphKind, string>,
  conflict: {
    date: 'They differ on the date',
    actor: 'They differ on who acts',
    cause: 'They differ on the cause',
    condition: 'They differ on the condition',
    wording: 'They differ in wording',
    denial: 'One denies the other',
  } satisfies Record<ConflictKind, string>,
  basis: {
    stated: 'stated in the text',
    derived: 'worked out from the text',
    outside: 'known from outside the articles',
  } satisfies Record<DateBasis, string>,
  contested: 'contested',
  /** Where tellings differ and none denies the other. */
  told: 'Told differently',
  listJoin: (items: readonly string[]) => {
    lists ??= new Intl.ListFormat('en', { type: 'conjunction' })
    return lists.format(items)
  },
})

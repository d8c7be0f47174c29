// Apart from the schemas, so that a page may use these lists alone.

/** The kinds are closed because each has a shape, a colour and an icon; their labels stand in `vocabulary.yaml`. */
export const ENTITY_KINDS = [
  'person',
  'state',
  'organisation',
  'document',
  'weapon',
  'force',
  'event',
  'undertaking',
  'place',
] as const

export const KIND_GROUPS = ['actors', 'agreements', 'weapons', 'happenings', 'places'] as const

/** How the text holds the relation that the predicate names, from firmest to loosest. */
export const MODES = ['fact', 'plan', 'possible', 'conditional', 'request', 'opinion'] as const

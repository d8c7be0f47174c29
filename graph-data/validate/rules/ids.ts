import type { IssuePath } from '../../schema/issue.ts'
import { type Finding, type Rule, rule } from '../rule.ts'
import { type RuleIndex, speakersOf } from '../rule-index.ts'

/** I: ids are unique, and what an id names is there. */
export const ID_RULES: readonly Rule[] = [
  rule(
    'I1',
    {
      en: 'The id "{id}" is used twice ({what}): ids appear in addresses, so give one of the two another.',
      ar: 'المعرّف «{id}» مستعمل مرتين ({what})، والمعرّفات تظهر في العناوين: غيّر أحدهما.',
    },
    ({ collection, claims }) => [
      ...repeated('entity', collection.entities, ['entities']),
      ...repeatedAt(
        'claim',
        claims.map(({ claim, path }) => ({ id: claim.id, path: [...path, 'id'] })),
      ),
      ...repeated('conflict', collection.conflicts, ['conflicts']),
      ...repeated('kind', collection.vocabulary.kinds, ['vocabulary', 'kinds']),
      ...repeated('role', collection.vocabulary.roles, ['vocabulary', 'roles']),
      ...repeated('group', collection.vocabulary.groups, ['vocabulary', 'groups']),
      ...repeated('unnamed', collection.vocabulary.unnamed, ['vocabulary', 'unnamed']),
      ...repeated('predicate', collection.vocabulary.predicates, ['vocabulary', 'predicates']),
      ...Object.entries(collection.stories).flatMap(([key, story]) =>
        repeated('step', story.steps, ['stories', key, 'steps']),
      ),
      ...repeatedAt('view', [
        { id: collection.views.opening.id, path: ['views', 'opening', 'id'] },
        ...collection.views.themes.map(({ id }, n) => ({ id, path: ['views', 'themes', n, 'id'] })),
      ]),
    ],
  ),
  rule(
    'I2',
    {
      en: 'There is no entity "{id}": add it to entities.yaml or mend the id.',
      ar: 'لا يوجد كيان بالمعرّف «{id}»: أضفه إلى entities.yaml أو صحّح المعرّف.',
    },
    (index) =>
      entityReferences(index)
        .filter(({ id }) => !index.entities.has(id))
        .map(finding),
  ),
  rule(
    'I3',
    {
      en: 'There is no claim "{id}".',
      ar: 'لا توجد إفادة بالمعرّف «{id}».',
    },
    (index) =>
      claimReferences(index)
        .filter(({ id }) => !index.claimsById.has(id))
        .map(finding),
  ),
  rule(
    'I4',
    {
      en: 'There is no article "{id}".',
      ar: 'لا يوجد مقال بالمعرّف «{id}».',
    },
    (index) =>
      articleReferences(index)
        .filter(({ id }) => !index.articles.has(id))
        .map(finding),
  ),
  rule(
    'I5',
    {
      en: 'There is no evidence "{id}" to pin.',
      ar: 'لا يوجد شاهد بالمعرّف «{id}» ليُثبَّت.',
    },
    ({ collection, evidence }) => {
      const known = new Set(evidence.map((placed) => placed.evidence.id))
      return stepsOf(collection.stories).flatMap(({ step, path }) =>
        step.pinned.flatMap((id, n) =>
          known.has(id) ? [] : [finding({ id, path: [...path, 'pinned', n] })],
        ),
      )
    },
  ),
  rule(
    'I6',
    {
      en: 'The former id "{id}" is still in use, or two things claim it: an old address must lead to one place.',
      ar: 'المعرّف السابق «{id}» ما زال مستعملًا أو يشترك فيه اثنان، والعنوان القديم يجب أن يؤدي إلى موضع واحد.',
    },
    ({ collection, claims, entities, claimsById }) => [
      ...wrongFormer(
        collection.entities.flatMap(({ formerly }, n) => formerIds(formerly, ['entities', n])),
        entities,
      ),
      ...wrongFormer(
        claims.flatMap(({ claim, path }) => formerIds(claim.formerly, path)),
        claimsById,
      ),
    ],
  ),
  rule(
    'I7',
    {
      en: 'The article id "{id}" ends in digits: evidence ids could then not be told apart.',
      ar: 'معرّف المقال «{id}» ينتهي بأرقام، فتلتبس معرّفات الشواهد.',
    },
    ({ collection }) =>
      Object.entries(collection.articles)
        .filter(([, { id }]) => /(?:^|-)[0-9]+[a-z]?$/.test(id))
        .map(([key, { id }]) => finding({ id, path: ['articles', key, 'id'] })),
  ),
  rule(
    'I8',
    {
      en: 'The file is named "{name}" but says id "{id}": the two must be the same.',
      ar: 'اسم الملف «{name}» والمعرّف المكتوب فيه «{id}»: يجب أن يتطابقا.',
    },
    ({ collection }) => [
      ...misnamed('articles', collection.articles),
      ...misnamed('stories', collection.stories),
    ],
  ),
  rule(
    'I9',
    {
      en: 'There is no unnamed voice "{id}" in the vocabulary.',
      ar: 'لا يوجد في المفردات صوت غير مسمّى بالمعرّف «{id}».',
    },
    ({ collection, evidence }) => {
      const known = new Set(collection.vocabulary.unnamed.map(({ id }) => id))
      return evidence.flatMap(({ evidence: { by, via }, path }) =>
        [...speakersOf(by), ...speakersOf(via)].flatMap((speaker) =>
          typeof speaker === 'string' || known.has(speaker.unnamed)
            ? []
            : [
                finding({
                  id: speaker.unnamed,
                  path: [...path, speakersOf(by).includes(speaker) ? 'by' : 'via'],
                }),
              ],
        ),
      )
    },
  ),
]

interface Reference {
  readonly id: string
  readonly path: IssuePath
}

const finding = ({ id, path }: Reference): Finding => ({ path, params: { id } })

function repeated(
  what: string,
  items: readonly { readonly id: string }[],
  path: IssuePath,
): readonly Finding[] {
  return repeatedAt(
    what,
    items.map(({ id }, n) => ({ id, path: [...path, n, 'id'] })),
  )
}

function repeatedAt(what: string, references: readonly Reference[]): readonly Finding[] {
  const seen = new Set<string>()
  return references.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ path, params: { id, what } }]
    seen.add(id)
    return []
  })
}

function entityReferences({ collection, claims, voices }: RuleIndex): readonly Reference[] {
  const list = (ids: readonly string[], path: IssuePath) => ids.map((id, n) => ({ id, path: [...path, n] }))
  const { opening, themes } = collection.views
  return [
    ...claims.flatMap(({ claim, path }) => [
      { id: claim.subject, path: [...path, 'subject'] },
      ...(claim.object === undefined ? [] : [{ id: claim.object, path: [...path, 'object'] }]),
      ...Object.entries(claim.with).flatMap(([role, ids]) =>
        [ids].flat().map((id) => ({ id, path: [...path, 'with', role] })),
      ),
    ]),
    ...voices,
    ...list(opening.entities, ['views', 'opening', 'entities']),
    ...themes.flatMap(({ entities }, n) => list(entities, ['views', 'themes', n, 'entities'])),
    ...stepsOf(collection.stories).flatMap(({ step, path }) => [
      ...list(step.focus, [...path, 'focus']),
      ...list(step.context, [...path, 'context']),
      ...(step.camera === 'fit' ? [] : list(step.camera, [...path, 'camera'])),
    ]),
  ]
}

function claimReferences({ collection, claims }: RuleIndex): readonly Reference[] {
  return [
    ...claims.flatMap(({ claim, path }) =>
      claim.fulfils === undefined ? [] : [{ id: claim.fulfils, path: [...path, 'fulfils'] }],
    ),
    ...collection.conflicts.flatMap((conflict, n) =>
      conflict.claims.map((id, side) => ({ id, path: ['conflicts', n, 'claims', side] })),
    ),
    ...stepsOf(collection.stories).flatMap(({ step, path }) => [
      ...(step.claims ?? []).map((id, n) => ({ id, path: [...path, 'claims', n] })),
      ...step.text.flatMap((sentence, s) =>
        sentence.claims.map((id, n) => ({ id, path: [...path, 'text', s, 'claims', n] })),
      ),
    ]),
  ]
}

function articleReferences({ collection }: RuleIndex): readonly Reference[] {
  return [
    ...collection.entities.flatMap(({ seen }, n) =>
      Object.keys(seen).map((id) => ({ id, path: ['entities', n, 'seen', id] })),
    ),
    ...Object.entries(collection.articles).flatMap(([key, { within }]) =>
      within === undefined ? [] : [{ id: within, path: ['articles', key, 'within'] }],
    ),
    ...Object.keys(collection.prints).map((id) => ({ id, path: ['prints', id] })),
  ]
}

/** Every step of every story, with its path. */
function stepsOf(stories: RuleIndex['collection']['stories']) {
  return Object.entries(stories).flatMap(([key, story]) =>
    story.steps.map((step, n) => ({ step, path: ['stories', key, 'steps', n] satisfies IssuePath })),
  )
}

const formerIds = (ids: readonly string[], path: IssuePath): readonly Reference[] =>
  ids.map((id, n) => ({ id, path: [...path, 'formerly', n] }))

function wrongFormer(
  former: readonly Reference[],
  current: ReadonlyMap<string, unknown>,
): readonly Finding[] {
  const seen = new Set<string>()
  return former.filter(({ id }) => current.has(id) || seen.size === seen.add(id).size).map(finding)
}

function misnamed(
  folder: string,
  files: Readonly<Record<string, { readonly id: string }>>,
): readonly Finding[] {
  return Object.entries(files)
    .filter(([name, { id }]) => name !== id)
    .map(([name, { id }]) => ({ path: [folder, name, 'id'], params: { name, id } }))
}

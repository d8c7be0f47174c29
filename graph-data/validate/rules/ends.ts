import { OMITTABLE } from '../../schema/claim.ts'
import { listOf } from '../../schema/list-of.ts'
import type { Predicate } from '../../schema/vocabulary.ts'
import { type Finding, type Rule, rule } from '../rule.ts'
import type { PlacedClaim, RuleIndex } from '../rule-index.ts'

/** E: the parts of a claim are as its predicate allows, and name only what the claim has. */
export const END_RULES: readonly Rule[] = [
  rule(
    'E1',
    {
      en: 'There is no predicate "{id}" in the vocabulary.',
      ar: 'لا توجد في المفردات علاقة بالمعرّف «{id}».',
    },
    ({ claims, predicates }) =>
      claims.flatMap(({ claim, path }) =>
        predicates.has(claim.predicate)
          ? []
          : [{ path: [...path, 'predicate'], params: { id: claim.predicate } }],
      ),
  ),
  rule(
    'E2',
    {
      en: '"{predicate}" takes no {kind} as its subject ("{id}"); it takes {allowed}.',
      ar: 'لا يصحّ أن يكون فاعل «{predicate}» من النوع {kind} («{id}»)؛ الأنواع الجائزة: {allowed}.',
    },
    (index) => wrongKinds(index, 'subject'),
  ),
  rule(
    'E3',
    {
      en: '"{predicate}" takes no {kind} as its object ("{id}"); it takes {allowed}.',
      ar: 'لا يصحّ أن يكون مفعول «{predicate}» من النوع {kind} («{id}»)؛ الأنواع الجائزة: {allowed}.',
    },
    (index) => wrongKinds(index, 'object'),
  ),
  rule(
    'E4',
    {
      en: '"{predicate}" takes an entity as its object, not a value.',
      ar: 'العلاقة «{predicate}» تطلب كيانًا مفعولًا، لا قيمة مكتوبة.',
    },
    (index) =>
      withPredicates(index).flatMap(({ claim, path, predicate }) =>
        claim.value !== undefined && !predicate.value
          ? [{ path: [...path, 'value'], params: { predicate: predicate.id } }]
          : [],
      ),
  ),
  rule(
    'E5',
    {
      en: '"{predicate}" is not used in mode "{mode}"; its modes are {allowed}.',
      ar: 'لا تُستعمل العلاقة «{predicate}» بالصيغة «{mode}»؛ صيغها: {allowed}.',
    },
    (index) =>
      withPredicates(index).flatMap(({ claim, path, predicate }) =>
        claim.evidence.flatMap(({ mode }, n) =>
          predicate.modes.includes(mode)
            ? []
            : [
                {
                  path: [...path, 'evidence', n, 'mode'],
                  params: { predicate: predicate.id, mode, allowed: predicate.modes.join(', ') },
                },
              ],
        ),
      ),
  ),
  rule(
    'E6',
    {
      en: '"{predicate}" takes no role "{role}"; its roles are: {allowed}.',
      ar: 'لا دور باسم «{role}» في العلاقة «{predicate}»؛ أدوارها: {allowed}.',
    },
    (index) =>
      withPredicates(index).flatMap(({ claim, path, predicate }) =>
        Object.keys(claim.with).flatMap((role) =>
          predicate.with.includes(role)
            ? []
            : [
                {
                  path: [...path, 'with', role],
                  params: { predicate: predicate.id, role, allowed: predicate.with.join(', ') || '–' },
                },
              ],
        ),
      ),
  ),
  rule(
    'E7',
    {
      en: 'Subject and object are both "{id}": a line from a thing to itself says nothing.',
      ar: 'الفاعل والمفعول كلاهما «{id}»، والخط من الشيء إلى نفسه لا يقول شيئًا.',
    },
    ({ claims }) =>
      claims.flatMap(({ claim, path }) =>
        claim.subject === claim.object ? [{ path: [...path, 'object'], params: { id: claim.subject } }] : [],
      ),
  ),
  rule(
    'E8',
    {
      en: 'The amount counts "{of}", which is neither subject nor object nor a role of this claim.',
      ar: 'العدد يخصّ «{of}»، وليس فاعلًا ولا مفعولًا ولا دورًا في هذه الإفادة.',
    },
    ({ claims }) =>
      claims.flatMap(({ claim, path }) =>
        claim.amounts.flatMap(({ of }, n) =>
          of === 'subject' || of === 'object' || Object.hasOwn(claim.with, of)
            ? []
            : [{ path: [...path, 'amounts', n, 'of'], params: { of } }],
        ),
      ),
  ),
  rule(
    'E9',
    {
      en: 'The evidence omits "{part}", which the claim does not have: remove it.',
      ar: 'كُتب أن الشاهد يسكت عن «{part}»، وليس ذلك في الإفادة: احذفه.',
    },
    ({ claims }) =>
      claims.flatMap((placed) =>
        placed.claim.evidence.flatMap(({ omits }, n) =>
          omits.flatMap((part, o) =>
            hasPart(placed, part)
              ? []
              : [{ path: [...placed.path, 'evidence', n, 'omits', o], params: { part } }],
          ),
        ),
      ),
  ),
  rule(
    'E10',
    {
      en: 'The least amount, {min}, is more than the greatest, {max}.',
      ar: 'الحد الأدنى {min} أكبر من الحد الأعلى {max}.',
    },
    ({ claims }) =>
      claims.flatMap(({ claim, path }) =>
        claim.amounts.flatMap(({ min, max }, n) =>
          min !== undefined && max !== undefined && min > max
            ? [{ path: [...path, 'amounts', n, 'min'], params: { min, max } }]
            : [],
        ),
      ),
  ),
  rule(
    'E11',
    {
      en: '"{id}" is listed twice in the role "{role}".',
      ar: 'ذُكر «{id}» مرتين في الدور «{role}».',
    },
    ({ claims }) =>
      claims.flatMap(({ claim, path }) =>
        Object.entries(claim.with).flatMap(([role, ids]) =>
          listOf(ids).flatMap((id, n, all) =>
            all.indexOf(id) < n ? [{ path: [...path, 'with', role, n], params: { id, role } }] : [],
          ),
        ),
      ),
  ),
]

/** Claims whose predicate exists; the others are E1's. */
function withPredicates({
  claims,
  predicates,
}: RuleIndex): readonly (PlacedClaim & { readonly predicate: Predicate })[] {
  return claims.flatMap((placed) => {
    const predicate = predicates.get(placed.claim.predicate)
    return predicate === undefined ? [] : [{ ...placed, predicate }]
  })
}

function wrongKinds(index: RuleIndex, end: 'subject' | 'object'): readonly Finding[] {
  return withPredicates(index).flatMap(({ claim, path, predicate }) => {
    const id = claim[end]
    const entity = id === undefined ? undefined : index.entities.get(id)
    if (entity === undefined || predicate[end].includes(entity.kind)) return []
    const allowed = predicate[end].join(', ') || '–'
    return [
      {
        path: [...path, end],
        params: { predicate: predicate.id, id: entity.id, kind: entity.kind, allowed },
      },
    ]
  })
}

function hasPart({ claim }: PlacedClaim, part: string): boolean {
  switch (OMITTABLE.find((name) => name === part)) {
    case 'subject':
    case 'object':
      return true
    case 'when':
      return claim.when !== undefined
    case 'amounts':
      return claim.amounts.length > 0
    case 'condition':
      return claim.condition !== undefined
    case undefined:
      return Object.hasOwn(claim.with, part)
  }
}

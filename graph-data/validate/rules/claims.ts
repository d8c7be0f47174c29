import { type LineFamily, lineFamilyOf, lineFamilyOfClaim } from '../../derive/line-family.ts'
import type { Claim } from '../../schema/claim.ts'
import { listOf } from '../../schema/list-of.ts'
import { type Finding, type Rule, rule } from '../rule.ts'
import { type PlacedClaim, type RuleIndex, speakersOf } from '../rule-index.ts'

/** C: claims are whole, told once, and their disagreements lead somewhere. */
export const CLAIM_RULES: readonly Rule[] = [
  rule(
    'C1',
    {
      en: 'Evidence in mode conditional needs the claim to say its `condition`.',
      ar: 'الشاهد مشروط، فيجب أن تذكر الإفادة الشرط في condition.',
    },
    ({ claims }) =>
      claims.flatMap(({ claim, path }) =>
        claim.condition === undefined && claim.evidence.some(({ mode }) => mode === 'conditional')
          ? [{ path, params: {} }]
          : [],
      ),
  ),
  rule(
    'C2',
    {
      en: 'The claim says a condition, but none of its evidence is in mode conditional.',
      ar: 'في الإفادة شرط، وليس بين شواهدها شاهد مشروط.',
    },
    ({ claims }) =>
      claims.flatMap(({ claim, path }) =>
        claim.condition !== undefined && claim.evidence.every(({ mode }) => mode !== 'conditional')
          ? [{ path: [...path, 'condition'], params: {} }]
          : [],
      ),
    'warning',
  ),
  rule(
    'C3',
    {
      en: 'Evidence of different weight is merged ({families}): make a claim of each.',
      ar: 'جُمعت في الإفادة شواهد مختلفة الوزن ({families}): اجعل لكل منها إفادة.',
    },
    ({ claims }) =>
      claims.flatMap(({ claim, path }) => {
        const families = new Set(claim.evidence.map(lineFamilyOf).filter((family) => family !== 'denied'))
        if (families.size < 2) return []
        return [{ path: [...path, 'evidence'], params: { families: [...families].join(', ') } }]
      }),
  ),
  rule(
    'C4',
    {
      en: 'The relation is symmetric, and "{other}" already says it the other way round.',
      ar: 'العلاقة متبادلة، و«{other}» تقولها من الطرف الآخر.',
    },
    (index) =>
      index.claims.flatMap((placed, n) => {
        if (index.predicates.get(placed.claim.predicate)?.symmetric !== true) return []
        const turned = signatureOf(placed.claim, placed.claim.object, placed.claim.subject)
        return twin(placed, turned, index.claims.slice(0, n))
      }),
  ),
  rule(
    'C5',
    {
      en: '"{other}" says the same: same ends, predicate, weight and date. Merge them as two pieces of evidence.',
      ar: '«{other}» تقول الشيء نفسه بالطرفين والعلاقة والوزن والتاريخ: ادمجهما في إفادة بشاهدين.',
    },
    ({ claims }) =>
      claims.flatMap((placed, n) =>
        twin(
          placed,
          signatureOf(placed.claim, placed.claim.subject, placed.claim.object),
          claims.slice(0, n),
        ),
      ),
    'warning',
  ),
  rule(
    'C6',
    {
      en: 'A claim cannot be in conflict with itself ("{id}").',
      ar: 'لا تتعارض الإفادة مع نفسها («{id}»).',
    },
    ({ collection }) =>
      collection.conflicts.flatMap(({ claims: [a, b] }, n) =>
        a === b ? [{ path: ['conflicts', n, 'claims'], params: { id: a } }] : [],
      ),
  ),
  rule(
    'C7',
    {
      en: 'The conflict between "{a}" and "{b}" of kind {kind} is listed twice.',
      ar: 'التعارض بين «{a}» و«{b}» من النوع {kind} مذكور مرتين.',
    },
    ({ collection }) => {
      const seen = new Set<string>()
      return collection.conflicts.flatMap(({ claims, kind }, n) => {
        const [a, b] = [...claims].sort()
        const key = `${a} ${b} ${kind}`
        if (seen.size !== seen.add(key).size) return []
        return [{ path: ['conflicts', n, 'claims'], params: { a: a ?? '', b: b ?? '', kind } }]
      })
    },
  ),
  rule(
    'C8',
    {
      en: '"{id}" is said to carry out "{plan}", which is no plan, request or condition.',
      ar: 'كُتب أن «{id}» تنفّذ «{plan}»، وليست هذه خطة ولا طلبًا ولا شرطًا.',
    },
    ({ claims, claimsById }) =>
      claims.flatMap(({ claim, path }) => {
        const plan = claimsById.get(claim.fulfils ?? '')
        if (plan === undefined) return []
        const family = lineFamilyOfClaim(plan)
        if (plan !== claim && (family === 'planned' || family === 'conditional')) return []
        return [{ path: [...path, 'fulfils'], params: { id: claim.id, plan: plan.id } }]
      }),
  ),
  rule(
    'C9',
    {
      en: '"{id}" stands twice in the chain: the article already ends it with its agency and publisher, so leave it out of `via`.',
      ar: '«{id}» مكرر في السلسلة، فالمقال يختمها بوكالته وناشره: احذفه من via.',
    },
    ({ evidence }) =>
      evidence.flatMap(({ evidence: { by, via }, article, path }) => {
        const page = [article?.from, article?.publisher.entity]
        const before = [...speakersOf(by)]
        return speakersOf(via).flatMap((speaker) => {
          if (typeof speaker !== 'string') return []
          const isTwice = page.includes(speaker) || before.includes(speaker)
          before.push(speaker)
          return isTwice ? [{ path: [...path, 'via'], params: { id: speaker } }] : []
        })
      }),
  ),
]

/** What makes two claims say the same; the family keeps a plan apart from its fulfilment. */
function signatureOf(claim: Claim, subject: string | undefined, object: string | undefined): string {
  const family: LineFamily = lineFamilyOfClaim(claim)
  return JSON.stringify([subject, claim.predicate, object ?? claim.value, family, claim.when ?? null])
}

function twin(
  { claim, path }: PlacedClaim,
  signature: string,
  others: RuleIndex['claims'],
): readonly Finding[] {
  const other = others.find(
    ({ claim: one }) =>
      one !== claim && signatureOf(one, one.subject, one.object) === signature && canMerge(one, claim),
  )
  return other === undefined ? [] : [{ path: [...path, 'id'], params: { other: other.claim.id } }]
}

/** Claims with different conditions, or different entities in one role, say different things. */
function canMerge(a: Claim, b: Claim): boolean {
  const conditions = new Set([a.condition?.en, b.condition?.en])
  const shared = Object.keys(a.with).filter((role) => Object.hasOwn(b.with, role))
  const sameRoles = shared.every(
    (role) => [...listOf(a.with[role])].sort().join() === [...listOf(b.with[role])].sort().join(),
  )
  return conditions.size === 1 && sameRoles
}

import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { PathInquiry } from '#app/domain/inquiry/inquiry.ts'
import { oncePer } from '#app/domain/once-per.ts'
import { claimCost } from '#app/domain/paths/claim-cost.ts'
import { joinGraph } from '#app/domain/paths/join-graph.ts'
import { findWays, type Way, type WayStep } from '#app/domain/paths/ways-between.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import type { Answer } from '#app/state/view-slice.ts'
import type { PathResult, PathStep, PathWay } from '#components/paths/paths-model.ts'
import { type Pieces, toEnd } from '#graph-data/schema/pieces.ts'
import { toClaimLine } from './to-claim-line.ts'

/** The shortest and the next few: more are told by nobody. */
const MOST_WAYS = 5

/** What a question is about, whichever of its ways is told. */
export type WaysQuestion = Pick<PathInquiry, 'from' | 'to' | 'by' | 'plans' | 'within'>

/** `findPathResult`, without an interruption. */
export const toPathResult = (...asked: Parameters<typeof findPathResult>): PathResult =>
  toEnd(findPathResult(...asked))

/**
 * The ways between the ends of a question.
 *
 * @param shown what the picture shows without the answer
 */
export function* findPathResult(
  index: CollectionIndex,
  question: WaysQuestion,
  shown: VisibleGraph,
): Pieces<PathResult> {
  const { from, to, plans, within } = question
  if (from === null || to === null) return { kind: 'choosing' }
  if (from === to) return { kind: 'same' }
  const find = (change: Partial<WaysQuestion>) => findFor(index, { ...question, ...change }, shown)
  const ways = yield* find({})
  if (ways.length > 0) return { kind: 'ways', ways: ways.map((way) => toWay(index, way)) }
  const isAll = within === 'all'
  return {
    kind: 'none',
    withPlans: plans ? null : (yield* find({ plans: true })).length,
    inAll: isAll ? null : (yield* find({ within: 'all' })).length,
    both: plans || isAll ? null : (yield* find({ plans: true, within: 'all' })).length,
  }
}

// Of the whole collection, made once.
const wholeGraph = oncePer((index: CollectionIndex) => joinGraph(index, { plans: true, within: null }))
const firmGraph = oncePer((index: CollectionIndex) => joinGraph(index, { plans: false, within: null }))

function* findFor(
  index: CollectionIndex,
  { from, to, plans, within, by }: WaysQuestion,
  shown: VisibleGraph,
): Pieces<readonly Way[]> {
  const whole = plans ? wholeGraph : firmGraph
  const graph = within === 'shown' ? joinGraph(index, { plans, within: shown }) : whole(index)
  yield
  return yield* findWays(graph, from ?? '', to ?? '', by, MOST_WAYS)
}

function toWay(index: CollectionIndex, { entities, steps }: Way): PathWay {
  const told = steps.map(({ claims }) => claims[0])
  const weakest = told.reduce((worst, claim) => (claimCost(claim) > claimCost(worst) ? claim : worst))
  return {
    key: entities.join('..'),
    entities: entities.map((id) => entityName(index, id)),
    steps: steps.map((step) => toStep(index, step)),
    weakest: weakest.family,
  }
}

function toStep(index: CollectionIndex, { from, to, claims }: WayStep): PathStep {
  const [told, ...others] = claims
  return {
    from: entityName(index, from),
    to: entityName(index, to),
    claims: [toClaimLine(index, told), ...others.map((claim) => toClaimLine(index, claim))],
    roles: [from, to].flatMap((id) => {
      const role = roleIn(told, id)
      if (role === null) return []
      return [{ name: entityName(index, id).label, role: index.roles.get(role) ?? { ar: role, en: role } }]
    }),
  }
}

/** The role of an entity in a claim of which it is no end. */
function roleIn(claim: WayStep['claims'][0], id: string): string | null {
  if (claim.subject === id || claim.object === id) return null
  return Object.entries(claim.with).find(([, ids]) => ids.includes(id))?.[0] ?? null
}

/** What the picture lights of a way: its entities, the lines that tell its steps, and the roles among them. */
export function toPathAnswer(index: CollectionIndex, way: PathWay): Answer {
  const told = way.steps.flatMap(({ claims }) => index.claims.get(claims[0].id) ?? [])
  const onWay = new Set(way.entities.map(({ id }) => id))
  const roles = told.flatMap((claim) =>
    [...onWay]
      .filter((id) => claim.object !== undefined && roleIn(claim, id) !== null)
      .map((entity) => ({ claim: claim.id, entity })),
  )
  // A step through a role is told by a line between two others, which must then be in sight as well.
  const ends = roles.flatMap(({ claim }) => {
    const { subject, object = subject } = index.claims.get(claim) ?? { subject: '' }
    return [subject, object]
  })
  return {
    nodes: [...new Set([...onWay, ...ends])],
    edges: told.filter((claim) => claim.object !== undefined).map((claim) => claim.id),
    roles,
    marks: new Map(),
  }
}

/** The way that a question names by what lies between, else the first. */
export function chosenWay(ways: readonly PathWay[], { from, to, via }: PathInquiry): PathWay | null {
  const key = [from, ...via, to].join('..')
  return ways.find((way) => way.key === key) ?? ways[0] ?? null
}

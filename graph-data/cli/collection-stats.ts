import { lineFamilyOfClaim } from '../derive/line-family.ts'
import { independentOrigins, originOf } from '../derive/origin.ts'
import { statusOf } from '../derive/status.ts'
import { articlesOf, type Collection } from '../schema/collection.ts'
import { listOf } from '../schema/list-of.ts'
import { indexForRules } from '../validate/rule-index.ts'

/** A heading and the counts under it, most frequent first. */
export interface StatsTable {
  readonly title: string
  readonly counts: readonly (readonly [string, number])[]
}

/** Counts what a collection holds: sizes, and how claims and evidence are spread. References need not resolve. */
export function collectionStats(collection: Collection): readonly StatsTable[] {
  const index = indexForRules(collection)
  const { claims, evidence, articles } = index
  const contested = new Set(collection.conflicts.flatMap((conflict) => conflict.claims))
  const resolved = evidence.flatMap((placed) =>
    placed.article === undefined ? [] : [{ ...placed, article: placed.article }],
  )
  const whole = claims.filter(({ claim }) =>
    claim.evidence.every(({ id }) => resolved.some((one) => one.evidence.id === id)),
  )
  return [
    {
      title: 'in all',
      counts: [
        ['entities', collection.entities.length],
        ['entities in no claim', collection.entities.filter(({ id }) => !index.inClaims.has(id)).length],
        ['claims', claims.length],
        [
          'claims with a value in place of an object',
          claims.filter(({ claim }) => claim.object === undefined).length,
        ],
        ['evidence', evidence.length],
        ['conflicts', collection.conflicts.length],
        ['predicates', collection.vocabulary.predicates.length],
      ],
    },
    { title: 'entities by kind', counts: tally(collection.entities.map(({ kind }) => kind)) },
    { title: 'claims by predicate', counts: tally(claims.map(({ claim }) => claim.predicate)) },
    {
      title: 'claims by status',
      counts: tally(claims.map(({ claim }) => statusOf(claim, contested.has(claim.id)))),
    },
    { title: 'claims by line family', counts: tally(claims.map(({ claim }) => lineFamilyOfClaim(claim))) },
    {
      title: 'claims by independent origins',
      counts: tally(whole.map(({ claim }) => String(independentOrigins(claim, articles).length))),
    },
    { title: 'roles', counts: tally(claims.flatMap(({ claim }) => rolesOf(claim.with))) },
    { title: 'evidence by mode', counts: tally(evidence.map(({ evidence: { mode } }) => mode)) },
    {
      title: 'evidence by origin',
      counts: tally(resolved.map((one) => originOf(one.evidence, one.article))),
    },
    { title: 'evidence by article', counts: tally(evidence.map(({ place }) => place?.article ?? '?')) },
    { title: 'conflicts by kind', counts: tally(collection.conflicts.map(({ kind }) => kind)) },
    ...articlesOf(collection).map((article) => ({
      title: `${article.id}: evidence by paragraph`,
      counts: article.paragraphs.map(({ n, kind, uncited }) => {
        const count = resolved.filter((one) => one.article === article && one.place?.paragraph === n).length
        return [`${n} ${kind}${uncited === undefined ? '' : ' (uncited, with a reason)'}`, count] as const
      }),
    })),
  ]
}

const rolesOf = (roles: Readonly<Record<string, string | string[]>>): readonly string[] =>
  Object.entries(roles).flatMap(([role, ids]) => listOf(ids).map(() => role))

function tally(names: readonly string[]): StatsTable['counts'] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

import { entityName } from '#app/domain/claim-facts.ts'
import { type DossierPart, dossierOf } from '#app/domain/handout/dossier-of.ts'
import type { DossierGroup, DossierSheet } from '#components/handout/handout-model.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { type PaperSources, toPaperArticles, toPaperClaim, toPaperCredit } from './to-paper-claim.ts'

/**
 * The dossier of an entity: every claim that names it, with every quote.
 *
 * @param link full address of its card
 * @throws {Error} naming the id if the collection lacks the entity: addresses are resolved before.
 */
export function toDossier(sources: PaperSources, id: string, link: string): DossierSheet {
  const { index, detail } = sources
  const entity = index.entities.get(id)
  if (!entity) throw new Error(`entity ${id} is not in the collection`)
  const own = detail.entities[id]
  const { relations, roles } = dossierOf(index, id)
  const claims = [
    ...new Set([...relations, ...roles].flatMap((part) => part.claims.map(({ claim }) => claim))),
  ]
  const families = new Set(claims.map(({ family }) => family))
  const quoted = new Set<string>()
  const toGroup = (part: DossierPart): DossierGroup => ({
    key: part.key,
    label: part.label,
    claims: part.claims.map(({ claim, n }) => {
      const isAgain = quoted.has(claim.id)
      quoted.add(claim.id)
      return toPaperClaim(sources, { claim, n, quoted: isAgain ? [] : claim.evidence, quotedIn: null })
    }),
  })
  return {
    id,
    label: entity.label,
    kind: entity.kind,
    kindLabel: index.core.kinds.find((kind) => kind.id === entity.kind)?.label ?? {
      ar: entity.kind,
      en: entity.kind,
    },
    subtype: entity.subtype ?? null,
    description: own?.description ?? null,
    note: own?.note ?? null,
    spellings: Object.entries(own?.seen ?? {}).flatMap(([articleId, spellings]) => {
      const article = detail.articles.find((candidate) => candidate.id === articleId)
      if (!article) return []
      const publisher = entityName(index, article.publisher.entity).label
      return [{ articleId, publisher, language: article.language, spellings }]
    }),
    relations: relations.map(toGroup),
    roles: roles.map(toGroup),
    families: LINE_FAMILIES.filter((family) => families.has(family)),
    articles: toPaperArticles(sources, claims),
    credit: toPaperCredit(sources, link),
  }
}

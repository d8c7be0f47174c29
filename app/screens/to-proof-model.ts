import { articleOf, kindAt, pageLength } from '#app/domain/article-facts.ts'
import { disputeIn, entityName, statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { supportOf } from '#app/domain/support.ts'
import type {
  ProofArticle,
  ProofBody,
  ProofClaim,
  ProofConflict,
  ProofEvidence,
  ProofFacts,
  ProofLink,
  ProofModel,
} from '#components/evidence/proof-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { ClaimDetail, DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import { lineFamilyOf } from '#graph-data/derive/line-family.ts'
import type { Article } from '#graph-data/schema/article.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { buildTextFragment, withTextFragment } from '#graph-data/text/text-fragment.ts'
import { claimPartWords } from './omitted-words.ts'
import { type AttachedTexts, toParagraphMatch } from './to-paragraph-match.ts'
import { toVoices } from './to-voices.ts'

/** What a proof is made of beside the collection's first file. */
export interface ProofSources {
  readonly index: CollectionIndex
  readonly detail: DetailFile
  readonly originals: AttachedTexts
}

/** The claim's part of a proof, known before the detail file is. */
export function toProofClaim(index: CollectionIndex, claim: CoreClaim): ProofClaim {
  const predicate = index.predicates.get(claim.predicate)
  if (!predicate)
    throw new Error(`predicate ${claim.predicate} of claim ${claim.id} is not in the collection`)
  return {
    id: claim.id,
    statement: claim.statement,
    status: claim.status,
    dispute: disputeIn(index, claim),
    family: claim.family,
    subject: entityName(index, claim.subject),
    object: claim.object === undefined ? null : entityName(index, claim.object),
    value: claim.value ?? null,
    predicate: predicate.label,
  }
}

/**
 * The proof of one piece of evidence.
 *
 * @param evidenceId one of the claim's; `null` or unknown: the first
 * @throws {Error} naming the id if core and detail file disagree: they come from one build.
 */
export function toProofModel(sources: ProofSources, claim: CoreClaim, evidenceId: string | null): ProofModel {
  const { index, detail } = sources
  const claimDetail = detail.claims[claim.id]
  if (!claimDetail) throw new Error(`claim ${claim.id} is not in the detail file`)
  const wanted = claimDetail.evidence.findIndex((piece) => piece.id === evidenceId)
  const at = Math.max(wanted, 0)
  const piece = claimDetail.evidence[at]
  const core = claim.evidence.find((candidate) => candidate.id === piece?.id)
  const article = core && articleOf(detail, core.article)
  if (!piece || !core || !article) throw new Error(`evidence ${at + 1} of claim ${claim.id} has no article`)
  const body: ProofBody = {
    evidence: toEvidence(sources, claim, piece, { article, n: core.paragraph }),
    index: at + 1,
    count: claimDetail.evidence.length,
    previous: claimDetail.evidence[at - 1]?.id ?? null,
    next: claimDetail.evidence[at + 1]?.id ?? null,
    facts: toFacts(index, claim, claimDetail),
    support: supportOf(claim),
    conflicts: toConflicts(sources, claim),
    fulfils: claimDetail.fulfils === undefined ? null : toLink(index, claimDetail.fulfils),
    fulfilledBy: Object.entries(detail.claims)
      .filter(([, other]) => other.fulfils === claim.id)
      .map(([id]) => toLink(index, id)),
  }
  return { kind: 'ready', claim: toProofClaim(index, claim), ...body }
}

function toEvidence(
  sources: ProofSources,
  claim: CoreClaim,
  piece: DetailEvidence,
  { article, n }: { readonly article: Article; readonly n: number },
): ProofEvidence {
  const { index, detail, originals } = sources
  const paragraph = article.paragraphs.find((candidate) => candidate.n === n)
  if (!paragraph) throw new Error(`evidence ${piece.id}: article ${article.id} has no paragraph ${n}`)
  return {
    id: piece.id,
    stance: piece.stance,
    mode: piece.mode,
    family: lineFamilyOf(piece),
    voices: toVoices(index, piece, article),
    said: { date: piece.said ?? article.date.value, isArticleDate: piece.said === undefined },
    when: piece.when === undefined ? null : { date: piece.when, basis: piece.basis ?? null },
    omits: piece.omits.map((part) => omittedWords(index, part)),
    note: piece.note ?? null,
    quote: piece.quote,
    paragraph: {
      n,
      of: pageLength(detail, article),
      kind: kindAt(paragraph, piece),
      restatement: paragraph.restatement,
      match: toParagraphMatch({ index, detail, originals }, claim, piece, { article: article.id, n }),
    },
    article: toArticle(sources, article, piece.quote),
  }
}

function toArticle(
  { index, detail, originals }: ProofSources,
  article: Article,
  quote: string,
): ProofArticle {
  const host = article.within === undefined ? null : articleOf(detail, article.within)
  const url = article.url ?? host?.url ?? null
  const fragment = url === null ? null : buildTextFragment(quote)
  return {
    id: article.id,
    headline: article.headline ?? null,
    publisher: entityName(index, article.publisher.entity).label,
    language: article.language,
    date: { value: article.date.value, basis: article.date.basis, reason: article.date.reason ?? null },
    machineTranslated: article.translated === 'machine',
    within: host === null ? null : { id: host.id, headline: host.headline ?? null },
    url,
    passageUrl: url === null || fragment === null ? null : withTextFragment(url, fragment),
    isAttached: originals.of(article.id) !== null,
  }
}

function omittedWords(index: CollectionIndex, part: string): LocalText {
  return index.roles.get(part) ?? claimPartWords(part)
}

function toFacts(index: CollectionIndex, claim: CoreClaim, detail: ClaimDetail): ProofFacts {
  return {
    roles: Object.entries(claim.with).map(([role, ids]) => ({
      label: index.roles.get(role) ?? { ar: role, en: role },
      entities: ids.map((id) => entityName(index, id)),
    })),
    when: claim.when ?? null,
    condition: detail.condition ?? null,
    amounts: detail.amounts.map((amount) => ({
      of: countedWords(index, claim, amount.of),
      min: amount.min ?? null,
      max: amount.max ?? null,
      about: amount.about,
      over: amount.over,
      unit: amount.unit,
    })),
    note: detail.note ?? null,
  }
}

/** What an amount counts, by its name: the entity at that end, the value, or the role. */
function countedWords(index: CollectionIndex, claim: CoreClaim, of: string): LocalText {
  if (of === 'subject') return entityName(index, claim.subject).label
  if (of !== 'object') return index.roles.get(of) ?? { ar: of, en: of }
  if (claim.object !== undefined) return entityName(index, claim.object).label
  return claim.value ?? claim.statement
}

function toConflicts({ index, detail }: ProofSources, claim: CoreClaim): readonly ProofConflict[] {
  return (index.conflictsOf.get(claim.id) ?? []).flatMap((side) => {
    const conflict = detail.conflicts.find((candidate) => candidate.id === side.id)
    return conflict ? [{ kind: side.kind, why: conflict.why, other: toLink(index, side.other) }] : []
  })
}

/** @throws {Error} naming the id if the collection lacks the claim. */
export function toLink(index: CollectionIndex, claimId: string): ProofLink {
  const claim = index.claims.get(claimId)
  if (!claim) throw new Error(`claim ${claimId} is not in the collection`)
  return { claimId, ...statusFactsOf(index, claim) }
}

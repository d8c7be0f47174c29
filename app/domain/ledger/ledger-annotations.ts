import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Article } from '#graph-data/schema/article.ts'
import { groupBy } from '#graph-data/schema/group-by.ts'
import type { Ledger, VerdictRecord } from './verdicts.ts'

const OA = 'http://www.w3.org/ns/oa#'
const ISNAD = 'urn:isnad:terms:'

/**
 * The terms of the W3C Web Annotation vocabulary that are used here, spelled out, so that reading the file asks no
 * network for a context (the public one may change, and whoever hosts it would see who reads).
 */
const CONTEXT = {
  oa: OA,
  dcterms: 'http://purl.org/dc/terms/',
  as: 'http://www.w3.org/ns/activitystreams#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  isnad: ISNAD,
  id: '@id',
  type: '@type',
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextualBody: 'oa:TextualBody',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  TextPositionSelector: 'oa:TextPositionSelector',
  Person: 'foaf:Person',
  assessing: 'oa:assessing',
  linking: 'oa:linking',
  classifying: 'oa:classifying',
  commenting: 'oa:commenting',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: { '@id': 'oa:hasTarget', '@type': '@id' },
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  scope: { '@id': 'oa:hasScope', '@type': '@id' },
  selector: { '@id': 'oa:hasSelector', '@type': '@id' },
  exact: 'oa:exact',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  value: 'rdf:value',
  language: 'dcterms:language',
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  creator: { '@id': 'dcterms:creator', '@type': '@id' },
  name: 'foaf:name',
  partOf: { '@id': 'as:partOf', '@type': '@id' },
  items: { '@id': 'as:items', '@type': '@id' },
  Collection: 'as:Collection',
  stance: 'isnad:stance',
  mode: 'isnad:mode',
  against: 'isnad:against',
  wording: 'isnad:wording',
} as const

/**
 * A ledger as W3C Web Annotations in JSON-LD: one annotation for each piece of evidence that was judged. Its target is
 * the passage (quote and position, code points of form C); its bodies are the claim, and for each judge the verdict
 * and the note. Evidence that the collection no longer has is left out: there is no passage to point at.
 */
export function ledgerAnnotations(
  index: CollectionIndex,
  detail: DetailFile,
  { judges, verdicts }: Ledger,
): object {
  const { id, version } = index.core.collection
  const iri = (...parts: readonly (string | number)[]): string => ['urn:isnad', id, ...parts].join(':')
  const names = new Map(judges.map((judge) => [judge.id, judge.name]))
  const byEvidence = groupBy(verdicts, ({ evidence }) => evidence)
  const items = index.core.claims.flatMap((claim) =>
    claim.evidence.flatMap((core) => {
      const records = byEvidence.get(core.id)
      const piece = detail.claims[claim.id]?.evidence.find((candidate) => candidate.id === core.id)
      const article = detail.articles.find((candidate) => candidate.id === core.article)
      if (!records || !piece || !article) return []
      return [
        {
          id: iri('evidence', core.id),
          type: 'Annotation',
          motivation: ['assessing', 'linking'],
          stance: core.stance,
          mode: core.mode,
          body: [
            { type: 'SpecificResource', purpose: 'linking', source: iri('claim', claim.id) },
            ...records.flatMap((record) => bodiesOf(record, iri, names)),
          ],
          target: targetOf(
            piece,
            article,
            iri('article', article.id),
            iri('article', article.id, core.paragraph),
          ),
        },
      ]
    }),
  )
  return { '@context': CONTEXT, id: iri('ledger', version), type: 'Collection', items }
}

function bodiesOf(
  { judge, evidence, verdict, note, at, against, wording }: VerdictRecord,
  iri: (...parts: readonly string[]) => string,
  names: ReadonlyMap<string, string>,
): readonly object[] {
  const creator = { id: iri('judge', judge), type: 'Person', name: names.get(judge) ?? '' }
  const assessment = {
    id: iri('verdict', judge, evidence),
    type: 'SpecificResource',
    purpose: 'classifying',
    source: `${ISNAD}verdict:${verdict}`,
    creator,
    created: at,
    against: against.kind === 'original' ? `sha256:${against.sha256}` : against.kind,
    wording,
  }
  if (note === '') return [assessment]
  const comment = {
    type: 'TextualBody',
    purpose: 'commenting',
    value: note,
    creator: creator.id,
    created: at,
  }
  return [assessment, comment]
}

function targetOf(piece: DetailEvidence, article: Article, articleIri: string, paragraphIri: string): object {
  return {
    type: 'SpecificResource',
    source: { id: paragraphIri, language: article.language, partOf: articleIri },
    ...(article.url === undefined ? {} : { scope: article.url }),
    selector: [
      { type: 'TextQuoteSelector', exact: piece.quote },
      { type: 'TextPositionSelector', start: piece.at[0], end: piece.at[1] },
    ],
  }
}

import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailEvidence } from '#graph-data/compile/detail-file.ts'
import { type Voice, voiceChain } from '#graph-data/derive/voice-chain.ts'
import type { Article } from '#graph-data/schema/article.ts'
import { parseEvidenceId } from '#graph-data/schema/evidence-id.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { ExportSource } from './export-source.ts'

/** Prefixes of everything said below, in Turtle and in JSON-LD alike. */
export const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  isnad: 'urn:isnad:vocabulary:',
} as const

/** What stands after a property: another thing, a text, or a thing without a name of its own. */
export type Value =
  | { readonly kind: 'thing'; readonly iri: string }
  | { readonly kind: 'text'; readonly text: string; readonly language?: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'part'; readonly part: Part }

/** A property is a prefixed name, such as `prov:value`. */
export type Properties = readonly (readonly [property: string, value: Value])[]

export interface Part {
  readonly type: string
  readonly properties: Properties
}

export interface Thing extends Part {
  readonly iri: string
}

/**
 * A collection as linked data. Each claim is a proposition (`rdf:Statement` with its ends), **never asserted as a
 * triple of its own**: that a text says something, plans it or denies it does not make it so. Each piece of evidence is
 * a Web Annotation on its article that quotes, and a PROV entity attributed to its speaker.
 */
export function linkedData(source: ExportSource): readonly Thing[] {
  const name = namer(source)
  return [
    ...source.entities.map(
      (entity): Thing => ({
        iri: name.entity(entity.id),
        type: `isnad:${entity.kind}`,
        properties: [
          ...both('rdfs:label', entity.label),
          ['rdfs:seeAlso', thing(`${source.page}#/entity/${entity.id}`)],
        ],
      }),
    ),
    ...source.core.predicates
      .filter(({ id }) => source.claims.some(({ predicate }) => predicate === id))
      .map(
        (predicate): Thing => ({
          iri: name.predicate(predicate.id),
          type: 'rdf:Property',
          properties: both('rdfs:label', predicate.label),
        }),
      ),
    ...source.detail.articles.map((article) => articleThing(name, article)),
    ...source.claims.flatMap((claim) => claimThings(source, name, claim)),
  ]
}

type Namer = ReturnType<typeof namer>

/** Names that do not depend on where the page is published. */
const namer = ({ core }: ExportSource) => {
  const name = (sort: string) => (id: string) => `urn:isnad:${core.collection.id}:${sort}:${id}`
  return {
    entity: name('entity'),
    claim: name('claim'),
    evidence: name('evidence'),
    article: name('article'),
    predicate: name('predicate'),
    role: name('role'),
  }
}

function articleThing(name: Namer, article: Article): Thing {
  const { headline, language, publisher, date, url } = article
  return {
    iri: name.article(article.id),
    type: 'prov:Entity',
    properties: [
      ...(headline === undefined ? [] : [['dcterms:title', text(headline, language)] as const]),
      ['dcterms:publisher', thing(name.entity(publisher.entity))],
      ['dcterms:issued', text(date.value)],
      ['dcterms:language', text(language)],
      ...(url === undefined ? [] : [['rdfs:seeAlso', thing(new URL(url).href)] as const]),
    ],
  }
}

function claimThings(source: ExportSource, name: Namer, claim: CoreClaim): readonly Thing[] {
  const detail = source.detail.claims[claim.id]
  const object: Properties =
    claim.object === undefined
      ? both('rdf:object', claim.value ?? { ar: '', en: '' })
      : [['rdf:object', thing(name.entity(claim.object))]]
  const conflicts = source.core.conflicts.flatMap(({ claims: [a, b] }) =>
    a === claim.id ? [b] : b === claim.id ? [a] : [],
  )
  const proposition: Thing = {
    iri: name.claim(claim.id),
    type: 'rdf:Statement',
    properties: [
      ['rdf:subject', thing(name.entity(claim.subject))],
      ['rdf:predicate', thing(name.predicate(claim.predicate))],
      ...object,
      ...both('rdfs:label', claim.statement),
      ['isnad:status', text(claim.status)],
      ...(claim.when === undefined ? [] : [['dcterms:date', text(claim.when)] as const]),
      ...(detail?.condition === undefined ? [] : both('isnad:condition', detail.condition)),
      ...Object.entries(claim.with).flatMap(([role, ids]) =>
        ids.map((id) => [`role:${role}`, thing(name.entity(id))] as const),
      ),
      ...(detail?.fulfils === undefined
        ? []
        : [['isnad:fulfils', thing(name.claim(detail.fulfils))] as const]),
      ...conflicts.map((id) => ['isnad:conflictsWith', thing(name.claim(id))] as const),
      ['rdfs:seeAlso', thing(`${source.page}#/claim/${claim.id}`)],
    ],
  }
  return [proposition, ...(detail?.evidence ?? []).map((piece) => evidenceThing(source, name, claim, piece))]
}

function evidenceThing(source: ExportSource, name: Namer, claim: CoreClaim, piece: DetailEvidence): Thing {
  const place = parseEvidenceId(piece.id)
  const article = source.detail.articles.find(({ id }) => id === place?.article)
  const voices = article === undefined ? [] : voiceChain(piece, article)
  const [first, ...rest] = voices
  return {
    iri: name.evidence(piece.id),
    type: 'oa:Annotation',
    properties: [
      ['rdf:type', thing(`${PREFIXES.prov}Entity`)],
      ['oa:motivatedBy', thing(`${PREFIXES.oa}linking`)],
      ['oa:hasBody', thing(name.claim(claim.id))],
      ['oa:hasTarget', target(name, piece)],
      ['isnad:stance', text(piece.stance)],
      ['isnad:mode', text(piece.mode)],
      ...(place === null ? [] : [['isnad:paragraph', { kind: 'number', number: place.paragraph }] as const]),
      ['dcterms:date', text(piece.said ?? article?.date.value ?? '')],
      ...(first === undefined ? [] : [['prov:wasAttributedTo', voiceValue(name, first)] as const]),
      ...rest.map((voice) => ['prov:hadPrimarySource', voiceValue(name, voice)] as const),
    ],
  }
}

/** Offsets count code points of the paragraph's form C, not of the page. */
const target = (name: Namer, piece: DetailEvidence): Value =>
  part('oa:SpecificResource', [
    ['oa:hasSource', thing(name.article(parseEvidenceId(piece.id)?.article ?? ''))],
    ['oa:hasSelector', part('oa:TextQuoteSelector', [['oa:exact', text(piece.quote, 'ar')]])],
    [
      'oa:hasSelector',
      part('oa:TextPositionSelector', [
        ['oa:start', { kind: 'number', number: piece.at[0] }],
        ['oa:end', { kind: 'number', number: piece.at[1] }],
      ]),
    ],
  ])

function voiceValue(name: Namer, voice: Voice): Value {
  if (voice.kind === 'entity') return thing(name.entity(voice.id))
  return part('prov:Agent', [
    ['rdfs:label', text(voice.unnamed, 'en')],
    ...(voice.of === undefined ? [] : [['prov:actedOnBehalfOf', thing(name.entity(voice.of))] as const]),
  ])
}

const thing = (iri: string): Value => ({ kind: 'thing', iri })
const part = (type: string, properties: Properties): Value => ({ kind: 'part', part: { type, properties } })
const text = (value: string, language?: string): Value =>
  language === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, language }
const both = (property: string, words: LocalText): Properties => [
  [property, text(words.ar, 'ar')],
  [property, text(words.en, 'en')],
]

/** The whole name of a prefixed one; roles are properties of the collection's own. */
export function expand(source: ExportSource, property: string): string {
  const [prefix = '', local = ''] = property.split(/:(.*)/s)
  if (prefix === 'role') return namer(source).role(local)
  const known = Object.entries(PREFIXES).find(([name]) => name === prefix)
  if (!known) throw new Error(`no prefix ${prefix}`)
  return known[1] + local
}

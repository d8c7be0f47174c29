import { DirectedGraph, MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
// @ts-expect-error: the package has no types; what is used of it is typed below
import untypedJsonld from 'jsonld'
import { Parser, Writer } from 'n3'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { coreFileSchema } from '#graph-data/compile/core-file.ts'
import { detailFileSchema } from '#graph-data/compile/detail-file.ts'
import { sampleFiles } from '../test-sample.ts'
import { bibtexOf, CITATION_STYLES, type CitedArticle, citeArticle } from './cite-styles.ts'
import { exportSource } from './export-source.ts'
import { csvOf, edgesCsv, evidenceCsv, nodesCsv } from './to-csv.ts'
import { gexf } from './to-gexf.ts'
import { graphml } from './to-graphml.ts'
import { json } from './to-json.ts'
import { jsonLd } from './to-json-ld.ts'
import { turtle } from './to-turtle.ts'

const files = { ...sampleFiles(), language: 'ar', page: 'https://example.org/isnad/' } as const
const whole = exportSource(files, { kind: 'all' })
const withObject = whole.claims.filter(({ object }) => object !== undefined)

const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data

describe('tables', () => {
  it('have a row for each entity, and for each claim between two of them', () => {
    expect(rowsOf(nodesCsv(whole).text).map(({ Id }) => Id)).toEqual(files.core.entities.map(({ id }) => id))
    const edges = rowsOf(edgesCsv(whole).text)
    expect(edges.map(({ Source, Id, Target }) => [Source, Id, Target])).toEqual(
      withObject.map(({ subject, id, object }) => [subject, id, object]),
    )
  })

  it('say what an edge list cannot carry', () => {
    const [first, ...others] = files.core.claims
    if (!first) throw new Error('the sample has claims')
    const { object: _, ...rest } = first
    const claims = [{ ...rest, value: { ar: 'شيء', en: 'a thing' } }, ...others]
    const source = exportSource({ ...files, core: { ...files.core, claims } }, { kind: 'all' })
    expect(edgesCsv(source).losses).toContainEqual({
      what: 'claims-without-second-entity',
      count: whole.claims.length - withObject.length + 1,
    })
    expect(rowsOf(edgesCsv(source).text)).toHaveLength(withObject.length - 1)
  })

  it('keep every quote with its place and voice', () => {
    const rows = rowsOf(evidenceCsv(whole).text)
    const pieces = whole.claims.flatMap(({ id }) => files.detail.claims[id]?.evidence ?? [])
    expect(rows.map(({ evidence, quote }) => [evidence, quote])).toEqual(
      pieces.map(({ id, quote }) => [id, quote]),
    )
    expect(rows.every(({ voices, article, paragraph }) => voices && article && paragraph)).toBe(true)
  })

  it('run no formula in a spreadsheet', () => {
    const text = csvOf([{ cell: '=HYPERLINK("x")' }, { cell: '+1' }, { cell: '@x' }])
    expect(text).not.toMatch(/^"?[=+@]/m)
  })
})

describe('graph formats', () => {
  it('GraphML is read back with ends, direction and words by graphology', () => {
    const graph = parseGraphml(MultiGraph, graphml(whole).text)
    expect(graph.nodes()).toEqual(files.core.entities.map(({ id }) => id))
    for (const claim of withObject) {
      expect([graph.source(claim.id), graph.target(claim.id)]).toEqual([claim.subject, claim.object])
      expect(graph.getEdgeAttribute(claim.id, 'statement_ar')).toBe(claim.statement.ar)
      expect(graph.getEdgeAttribute(claim.id, 'status')).toBe(claim.status)
    }
  })

  it('GraphML escapes what XML would read as its own', () => {
    const [first, ...others] = files.core.entities
    if (!first) throw new Error('the sample has entities')
    const label = { ar: 'أ <ب> & "ج"', en: 'a \u0001<b>' }
    const changed = { ...files, core: { ...files.core, entities: [{ ...first, label }, ...others] } }
    const graph = parseGraphml(MultiGraph, graphml(exportSource(changed, { kind: 'all' })).text)
    expect(graph.getNodeAttribute(first.id, 'label_ar')).toBe(label.ar)
    expect(graph.getNodeAttribute(first.id, 'label_en')).toBe('a <b>')
  })

  it('GEXF is read back with ends, weights and Arabic names', () => {
    const graph = parseGexf(MultiGraph, gexf(whole).text)
    expect(graph.order).toBe(files.core.entities.length)
    for (const claim of withObject) {
      expect([graph.source(claim.id), graph.target(claim.id)]).toEqual([claim.subject, claim.object])
      expect(graph.getEdgeAttribute(claim.id, 'weight')).toBe(Math.max(1, claim.origins))
    }
    for (const { id, label } of files.core.entities)
      expect(graph.getNodeAttribute(id, 'label')).toBe(label.ar)
  })

  it('a view takes along only its claims, and whoever takes part in them', () => {
    const [claim] = withObject
    if (!claim) throw new Error('the sample has claims')
    const shown = exportSource(files, { kind: 'shown', nodes: [], edges: [claim.id] })
    const graph = parseGraphml(DirectedGraph, graphml(shown).text)
    expect(graph.edges()).toEqual([claim.id])
    expect(graph.hasNode(claim.subject)).toBe(true)
  })
})

describe('our own format', () => {
  it('is the same after a round trip', () => {
    const read: unknown = JSON.parse(json(whole).text)
    const { core, detail } = read as { core: unknown; detail: unknown }
    expect(coreFileSchema.parse(core)).toEqual(files.core)
    expect(detailFileSchema.parse(detail)).toEqual(files.detail)
  })

  it('of a view names no entity that is not in it', () => {
    const [claim] = withObject
    if (!claim) throw new Error('the sample has claims')
    const shown = exportSource(files, { kind: 'shown', nodes: [], edges: [claim.id] })
    const { core, detail } = JSON.parse(json(shown).text) as typeof files
    const known = new Set(core.entities.map(({ id }) => id))
    expect(core.claims.map(({ id }) => id)).toEqual([claim.id])
    for (const { publisher } of detail.articles) expect(known).toContain(publisher.entity)
    expect(known).toContain(claim.subject)
  })
})

describe('linked data', () => {
  const jsonld = untypedJsonld as {
    readonly canonize: (input: string | object, options: object) => Promise<string>
  }
  const canonical = (input: string | object, format: object) =>
    jsonld.canonize(input, { algorithm: 'RDFC-1.0', format: 'application/n-quads', ...format })
  const nquadsOf = (text: string): string => {
    const writer = new Writer({ format: 'N-Quads' })
    let result = ''
    writer.addQuads(new Parser().parse(text))
    writer.end((_error, output: string) => {
      result = output
    })
    return result
  }

  it('says the same in Turtle and in JSON-LD, read by two other libraries', async () => {
    const fromTurtle = await canonical(nquadsOf(turtle(whole).text), { inputFormat: 'application/n-quads' })
    const fromJson = await canonical(JSON.parse(jsonLd(whole).text), {
      documentLoader: () => Promise.reject(new Error('nothing may be fetched')),
    })
    expect(fromJson.split('\n').length).toBeGreaterThan(whole.claims.length * 8)
    expect(fromJson).toBe(fromTurtle)
  })

  it('never asserts a claim as a triple of its own', () => {
    const quads = new Parser().parse(turtle(whole).text)
    const predicates = new Set(quads.map(({ predicate }) => predicate.value))
    for (const { id } of files.core.predicates) {
      expect(predicates).not.toContain(`urn:isnad:${files.core.collection.id}:predicate:${id}`)
    }
  })

  it('quotes each piece of evidence, attributed to somebody', () => {
    const quads = new Parser().parse(turtle(whole).text)
    const of = (property: string) => quads.filter(({ predicate }) => predicate.value.endsWith(property))
    const pieces = whole.claims.flatMap(({ id }) => files.detail.claims[id]?.evidence ?? [])
    expect(
      of('oa#exact')
        .map(({ object }) => object.value)
        .sort(),
    ).toEqual(pieces.map(({ quote }) => quote).sort())
    expect(of('wasAttributedTo')).toHaveLength(pieces.length)
  })
})

describe('citations', () => {
  const cited: CitedArticle = {
    headline: 'الميناء ينتظر {السفن} & الريح',
    publisher: 'The Daily',
    date: '2024-05-01',
    dateInWords: '1 May 2024',
    isDateInferred: true,
    url: null,
    paragraph: 4,
    evidenceId: 'daily-4',
    link: 'https://example.org/#/claim/a/daily-4',
    released: '2024-06-01',
    collection: 'Sample',
  }

  it.each(CITATION_STYLES)(
    'in %s names headline, publisher, date with its basis, paragraph and link',
    (style) => {
      const text = citeArticle(cited, style, 'en')
      for (const part of [
        cited.headline,
        cited.publisher,
        '1 May 2024',
        'date inferred',
        'para. 4',
        cited.link,
      ]) {
        expect(text).toContain(part)
      }
    },
  )

  it('the three styles differ', () => {
    expect(new Set(CITATION_STYLES.map((style) => citeArticle(cited, style, 'ar'))).size).toBe(3)
  })

  it('in BibTeX escapes what TeX takes for commands', () => {
    const entry = bibtexOf({ ...cited, headline: 'A \\b {c} & 50%' })
    expect(entry).toContain('title = {A \\textbackslash{}b \\{c\\} \\& 50\\%}')
    expect(entry.startsWith('@online{daily-4,')).toBe(true)
  })
})

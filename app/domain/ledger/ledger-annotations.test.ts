import { expect, it } from 'vitest'
import { indexOf } from '../collection-index.ts'
import { sampleFiles } from '../test-sample.ts'
import { ledgerAnnotations } from './ledger-annotations.ts'
import { record } from './test-ledger.ts'

interface JsonLd {
  readonly expand: (document: object, options: object) => Promise<readonly Record<string, unknown>[]>
  readonly toRDF: (document: object, options: object) => Promise<readonly Quad[]>
}
interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

const { core, detail } = sampleFiles()
const index = indexOf(core)
const [claim] = core.claims
const evidence = claim?.evidence[0]
if (!claim || !evidence) throw new Error('the sample has no evidence')
const LEDGER = {
  judges: [
    { id: 'judge-one', name: 'هدى' },
    { id: 'judge-two', name: 'Sami' },
  ],
  verdicts: [
    record({ claim: claim.id, evidence: evidence.id, note: '<b>"quoted"</b>' }),
    record({ claim: claim.id, evidence: evidence.id, judge: 'judge-two', verdict: 'plan' }),
    record({ evidence: 'gone-1' }),
  ],
}

it('a ledger is read by a JSON-LD parser as one annotation for each piece of evidence, without a network', async () => {
  // @ts-expect-error the library brings no types
  const { default: library }: { default: JsonLd } = await import('jsonld')
  const document = ledgerAnnotations(index, detail, LEDGER)
  const quads = await library.toRDF(JSON.parse(JSON.stringify(document)), {
    documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
    safe: true,
  })
  const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`
  const objects = (subject: string | null, predicate: string) =>
    quads
      .filter(
        (quad) => (subject === null || quad.subject.value === subject) && quad.predicate.value === predicate,
      )
      .map((quad) => quad.object.value)
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
  const annotations = quads.filter(
    ({ predicate, object }) => predicate.value === type && object.value === oa('Annotation'),
  )
  expect(annotations.map(({ subject }) => subject.value)).toEqual([
    `urn:isnad:${core.collection.id}:evidence:${evidence.id}`,
  ])
  const id = annotations[0]?.subject.value ?? ''
  expect(objects(id, oa('hasTarget'))).toHaveLength(1)
  expect(objects(id, oa('motivatedBy')).toSorted()).toEqual([oa('assessing'), oa('linking')])
  // The claim, two verdicts, one note.
  expect(objects(id, oa('hasBody'))).toHaveLength(4)
  const piece = detail.claims[claim.id]?.evidence.find((one) => one.id === evidence.id)
  expect(objects(null, oa('exact'))).toEqual([piece?.quote])
  expect([objects(null, oa('start')), objects(null, oa('end'))]).toEqual(piece?.at.map((at) => [String(at)]))
  expect(objects(null, oa('hasSource'))).toEqual(
    expect.arrayContaining(['urn:isnad:terms:verdict:supports', 'urn:isnad:terms:verdict:plan']),
  )
  expect(objects(null, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')).toEqual(['<b>"quoted"</b>'])
  expect(objects(null, 'http://xmlns.com/foaf/0.1/name')).toEqual(['هدى', 'Sami'])
})

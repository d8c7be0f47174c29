import { DataFactory, type NamedNode, type Quad_Object, type Quad_Subject, Writer } from 'n3'
import { type ExportedFile, type ExportSource, fileName } from './export-source.ts'
import { expand, linkedData, type Part, PREFIXES, type Value } from './linked-data.ts'
import { linkedLosses } from './to-json-ld.ts'

const { namedNode, literal, blankNode, quad } = DataFactory

/** Turtle 1.1, written by N3.js. Says the same as the JSON-LD. */
export function turtle(source: ExportSource): ExportedFile {
  const writer = new Writer({ prefixes: PREFIXES })
  for (const thing of linkedData(source)) writePart(source, writer, namedNode(thing.iri), thing)
  let text = ''
  writer.end((error, result: string) => {
    if (error) throw error
    text = result
  })
  return {
    name: fileName(source, 'ttl'),
    type: 'text/turtle;charset=utf-8',
    text,
    losses: linkedLosses(source),
  }
}

function writePart(
  source: ExportSource,
  writer: Writer,
  subject: Quad_Subject,
  { type, properties }: Part,
): void {
  const term = (property: string): NamedNode => namedNode(expand(source, property))
  writer.addQuad(quad(subject, term('rdf:type'), term(type)))
  for (const [property, value] of properties) {
    writer.addQuad(quad(subject, term(property), objectOf(source, writer, value)))
  }
}

function objectOf(source: ExportSource, writer: Writer, value: Value): Quad_Object {
  switch (value.kind) {
    case 'thing':
      return namedNode(value.iri)
    case 'text':
      return value.language === undefined ? literal(value.text) : literal(value.text, value.language)
    case 'number':
      return literal(value.number)
    case 'part': {
      const subject = blankNode()
      // Written before the statement that points at it: Turtle does not mind.
      writePart(source, writer, subject, value.part)
      return subject
    }
  }
}

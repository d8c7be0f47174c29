import { type ExportedFile, type ExportSource, fileName, lossesOf } from './export-source.ts'
import { expand, linkedData, type Part, PREFIXES, type Value } from './linked-data.ts'

/**
 * JSON-LD 1.1 whose context stands in the file: reading it fetches nothing. Says the same as the Turtle.
 *
 * Spec: https://www.w3.org/TR/json-ld11/
 */
export function jsonLd(source: ExportSource): ExportedFile {
  const document = {
    '@context': PREFIXES,
    '@graph': linkedData(source).map((thing) => ({ '@id': thing.iri, ...partObject(source, thing) })),
  }
  return {
    name: fileName(source, 'jsonld'),
    type: 'application/ld+json;charset=utf-8',
    text: `${JSON.stringify(document, null, 1)}\n`,
    losses: linkedLosses(source),
  }
}

/** What linked data leaves out: amounts, and omissions of single paragraphs, have no common words. */
export const linkedLosses = (source: ExportSource): ExportedFile['losses'] =>
  lossesOf({
    'conditions-and-amounts': source.claims.filter(
      ({ id }) => (source.detail.claims[id]?.amounts.length ?? 0) > 0,
    ).length,
  })

function partObject(source: ExportSource, { type, properties }: Part): Record<string, unknown> {
  const object: Record<string, unknown[]> = { '@type': [type] }
  for (const [property, value] of properties) {
    if (property === 'rdf:type' && value.kind === 'thing') {
      object['@type']?.push(value.iri)
      continue
    }
    const key = property.startsWith('role:') ? expand(source, property) : property
    object[key] = [...(object[key] ?? []), valueObject(source, value)]
  }
  return object
}

function valueObject(source: ExportSource, value: Value): unknown {
  switch (value.kind) {
    case 'thing':
      return { '@id': value.iri }
    case 'text':
      return value.language === undefined
        ? { '@value': value.text }
        : { '@value': value.text, '@language': value.language }
    case 'number':
      return { '@value': value.number }
    case 'part':
      return partObject(source, value.part)
  }
}

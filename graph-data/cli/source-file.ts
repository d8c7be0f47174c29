import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { IssuePath } from '../schema/issue.ts'

/** Where something stands: a path as the system wants it, line and column from 1 (column in UTF-16 units). */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface SyntaxProblem {
  readonly message: string
  readonly place: Place
}

/** One YAML or JSON file of a collection, with the positions of its parts. */
export interface SourceFile {
  readonly path: string
  /** Where the value of the file stands in `CollectionFiles`. */
  readonly prefix: IssuePath
  readonly text: string
  readonly document: Document
  readonly lines: LineCounter
  /** The plain value; null where the file is empty or does not parse. */
  readonly value: unknown
  readonly errors: readonly SyntaxProblem[]
}

/** Parses a file's text. JSON is parsed as YAML, which contains it, so that its parts have positions too. */
export function parseSource(path: string, prefix: IssuePath, text: string): SourceFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true })
  const errors = document.errors.map((error) => ({
    message: error.message,
    place: at(path, lines, error.pos[0]),
  }))
  const value: unknown = errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 })
  return { path, prefix, text, document, lines, value, errors }
}

/** Place of the deepest part of `path` that the file has; the start of the file for an empty path. */
export function placeIn(file: SourceFile, path: IssuePath): Place {
  let node: unknown = file.document.contents
  let offset = offsetOf(node) ?? 0
  for (const part of path) {
    const next = step(node, part)
    if (next === null) break
    node = next.node
    offset = next.offset ?? offset
  }
  return at(file.path, file.lines, offset)
}

function step(node: unknown, part: string | number): { node: unknown; offset: number | undefined } | null {
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part]
    return item === undefined ? null : { node: item, offset: offsetOf(item) }
  }
  if (!isMap(node)) return null
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
  if (pair === undefined) return null
  const value = pair.value
  const isLeaf = isScalar(value)
  return { node: value, offset: offsetOf(isLeaf ? value : pair.key) }
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

function at(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

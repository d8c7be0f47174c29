import type { Span } from '../schema/primitives.ts'
import type { PreparedDocument } from './prepare-document.ts'
import { gramHashes, gramsOf, minimaOf, SKETCH_BYTES } from './sketch.ts'

/** Letters in a chunk: fine enough to begin about where a paragraph does, coarse enough to be few. */
const CHUNK_LETTERS = 24
/** A line end closes a chunk of so many letters or more, so that paragraphs begin with a chunk. */
const SHORTEST_CHUNK = 8

/** A document cut into small pieces whose minima can be put together for any run of them. */
export interface Chunks {
  readonly grams: Uint32Array
  /** Letters of each chunk; those of one region follow each other without a gap. */
  readonly spans: readonly Span[]
  /** The region of free letters that each chunk belongs to. */
  readonly regions: readonly Span[]
  /** 64 minima for each chunk, of the grams that begin in it. */
  readonly minima: Uint32Array
  /** Runs of one to three whole lines. */
  readonly lineRuns: readonly ChunkRun[]
}

/** Cuts the free letters of a document at words and lines. Time: 64 steps a letter. */
export function cutChunks(document: PreparedDocument, taken: Uint8Array): Chunks {
  const grams = gramHashes(document.letters)
  const lineEnds = new Set(document.lineLetters.map(([, end]) => end))
  const spans: Span[] = []
  const regions: Span[] = []
  for (const region of freeRegions(taken)) {
    let from = region[0]
    for (let at = from + 1; at <= region[1]; at += 1) {
      const length = at - from
      const isCut =
        at === region[1] ||
        (length >= SHORTEST_CHUNK && lineEnds.has(at)) ||
        (length >= CHUNK_LETTERS && document.wordEdges.has(at))
      if (!isCut) continue
      spans.push([from, at])
      regions.push(region)
      from = at
    }
  }
  const minima = new Uint32Array(spans.length * SKETCH_BYTES)
  spans.forEach(([from, to], i) => {
    const end = Math.min(to, gramsOf(from, regions[i]?.[1] ?? to)[1])
    minima.set(minimaOf(grams, from, end), i * SKETCH_BYTES)
  })
  return { grams, spans, regions, minima, lineRuns: lineRunsOf(document, spans, regions) }
}

/** Runs of letters that belong to no paragraph yet. */
function freeRegions(taken: Uint8Array): Span[] {
  const regions: Span[] = []
  let from = taken.indexOf(0)
  while (from !== -1) {
    const next = taken.indexOf(1, from)
    regions.push([from, next === -1 ? taken.length : next])
    from = next === -1 ? -1 : taken.indexOf(0, next)
  }
  return regions
}

/** Runs of lines of between so many times a paragraph's letters may be the paragraph, shortened or widened. */
const SHORTEST = 0.4
const LONGEST = 2.5
const LINES_IN_ONE = 3

/** A run of chunks `[first, end)`. */
interface ChunkRun {
  readonly first: number
  readonly end: number
}

/** The runs of chunks that may be a paragraph of so many letters: about as long, from each chunk on, and few lines. */
export function* chunkRuns({ spans, regions, lineRuns }: Chunks, length: number): Iterable<ChunkRun> {
  let end = 0
  for (let first = 0; first < spans.length; first += 1) {
    const from = spans[first]?.[0] ?? 0
    end = Math.max(end, first + 1)
    while (regions[end] === regions[first] && reaches(spans[end], from + length)) end += 1
    const letters = (spans[end - 1]?.[1] ?? 0) - from
    if (letters >= length * SHORTEST) yield { first, end }
  }
  for (const run of lineRuns) {
    const letters = (spans[run.end - 1]?.[1] ?? 0) - (spans[run.first]?.[0] ?? 0)
    if (letters >= length * SHORTEST && letters <= length * LONGEST) yield run
  }
}

/** Whether a chunk belongs to a run that should end at a place: more than half of it lies before. */
const reaches = (chunk: Span | undefined, place: number): boolean =>
  chunk !== undefined && (chunk[0] + chunk[1]) / 2 <= place

/** Runs of one to three whole lines, as far as lines begin and end with chunks of one region. */
function lineRunsOf(
  document: PreparedDocument,
  spans: readonly Span[],
  regions: readonly Span[],
): ChunkRun[] {
  const firstAt = new Map(spans.map(([from], i) => [from, i]))
  const endAt = new Map(spans.map(([, to], i) => [to, i + 1]))
  const lines = document.lineLetters.filter(([from, to]) => to > from)
  return lines.flatMap(([from], i) =>
    lines.slice(i, i + LINES_IN_ONE).flatMap(([, to]): ChunkRun[] => {
      const [first, end] = [firstAt.get(from), endAt.get(to)]
      const isRun = first !== undefined && end !== undefined && regions[first] === regions[end - 1]
      return isRun ? [{ first, end }] : []
    }),
  )
}

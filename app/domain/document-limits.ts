const MEGABYTE = 1024 * 1024

/**
 * Far above any article (the longest here has 40 kB of text), far below what would exhaust a telephone. All are
 * counted on real bytes: what a file says of its own size is not believed.
 */
export const DOCUMENT_LIMITS = {
  fileBytes: 25 * MEGABYTE,
  unpackedBytes: 50 * MEGABYTE,
  entries: 1000,
  pages: 500,
  characters: 2_000_000,
  /** On the slowest machine tried, 500 full pages of a PDF took a third of it. */
  seconds: 30,
  filesAtOnce: 200,
} as const

export const toMegabytes = (bytes: number): number => Math.round(bytes / MEGABYTE)

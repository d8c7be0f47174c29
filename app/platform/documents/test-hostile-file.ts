/** A file made to do harm, and what must become of it. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `read`: taken, its text harmless; else the reason of the refusal, or any of several. */
  readonly becomes: string | readonly string[]
}

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** What every page, text and document of them also holds, to be found when they are read. */
export const HARMLESS = 'سطر لا ضرر فيه'

/** Sets what a script of a file would set, if it ran. */
export const RUN = "document.documentElement.dataset.hostile='ran'"

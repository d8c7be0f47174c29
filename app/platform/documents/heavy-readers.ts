import type { HeavyReader } from './read-document.ts'

/** The readers of Word and PDF, each fetched with its library when such a file comes. */
export const readHeavy: HeavyReader = async (look, bytes) => {
  try {
    return look === 'zip'
      ? await (await import('./read-docx.ts')).readDocx(bytes)
      : await (await import('./read-pdf.ts')).readPdf(bytes)
  } catch {
    // The readers turn what is wrong with the file into an answer of their own: they themselves did not come.
    return { ok: false, refusal: { reason: 'reader-missing' } }
  }
}

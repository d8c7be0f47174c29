/** The family of every label; single quotes would be refused by the drawing engine's parser. */
export const LABEL_FAMILY = '"Vazirmatn Variable"'
export const LABEL_WEIGHTS = { node: 600, edge: 400 } as const
/** Letters of both scripts: a font comes in parts, and only the parts that hold these are fetched. */
const SAMPLE = 'ابأئؤةپ١2Ab'
const PATIENCE_MS = 2500

/** `late`: draw now with what there is; `refreshFonts` of the view mends widths when the font arrives. */
export type FontArrival = 'loaded' | 'late'

/**
 * Waits for the label font, both scripts and every weight used, so that nothing is measured in a substitute.
 *
 * @returns `late` after 2.5 s, or where the font cannot be had; never rejects
 */
export async function loadCanvasFonts(): Promise<FontArrival> {
  const patience = new Promise<FontArrival>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS))
  return Promise.race([loadAll(), patience])
}

async function loadAll(): Promise<FontArrival> {
  try {
    const faces = await Promise.all(
      Object.values(LABEL_WEIGHTS).map((weight) =>
        document.fonts.load(`${weight} 16px ${LABEL_FAMILY}`, SAMPLE),
      ),
    )
    return faces.every((list) => list.length > 0) ? 'loaded' : 'late'
  } catch {
    return 'late'
  }
}

/**
 * The family as the drawing engine is told it. The engine keeps a label's width until the value changes,
 * so each arrival of a font part appends another, meaningless name.
 */
export const familyOfEpoch = (epoch: number): string =>
  epoch === 0 ? `${LABEL_FAMILY}, sans-serif` : `${LABEL_FAMILY}, "epoch ${epoch}", sans-serif`

/** Calls back whenever parts of the label font arrive after this call. */
export function onFontArrival(arrived: () => void): () => void {
  const listener = (event: FontFaceSetLoadEvent) => {
    if (event.fontfaces.some((face) => LABEL_FAMILY.includes(face.family.replaceAll('"', '')))) arrived()
  }
  document.fonts.addEventListener('loadingdone', listener)
  return () => document.fonts.removeEventListener('loadingdone', listener)
}

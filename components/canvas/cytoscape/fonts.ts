/** The family of every label. */
const LABEL_FAMILY = '"Vazirmatn Variable"'
export const LABEL_WEIGHTS = { node: 600, edge: 400 } as const
/** Letters of both scripts: a font comes in parts, and only the parts that hold these are fetched. */
const SAMPLE = 'ابأئؤةپ١2Ab'
const PATIENCE_MS = 2500

/** What became of the fonts: there before the first picture, there after it, or not to be had. */
export type FontOutcome = 'loaded' | 'late' | 'missing'

/** How things stand when the first picture can be drawn. */
export interface FontArrival {
  readonly isLoaded: boolean
  /** Known later than the first picture, where the font is on its way; the view mends widths when it arrives. */
  readonly outcome: Promise<FontOutcome>
}

/**
 * Waits for the label font, both scripts and every weight used, so that nothing is measured in a substitute.
 *
 * @returns after 2.5 s at the latest, or as soon as the font cannot be had; never rejects
 */
export async function loadCanvasFonts(): Promise<FontArrival> {
  const loading = loadAll()
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  const inTime = await Promise.race([loading, patience])
  if (inTime !== null) return { isLoaded: inTime === 'loaded', outcome: Promise.resolve(inTime) }
  return {
    isLoaded: false,
    outcome: loading.then((outcome) => (outcome === 'loaded' ? 'late' : outcome)),
  }
}

async function loadAll(): Promise<'loaded' | 'missing'> {
  try {
    const faces = await Promise.all(
      Object.values(LABEL_WEIGHTS).map((weight) =>
        document.fonts.load(`${weight} 16px ${LABEL_FAMILY}`, SAMPLE),
      ),
    )
    return faces.every((list) => list.length > 0) ? 'loaded' : 'missing'
  } catch {
    return 'missing'
  }
}

/** What a canvas is told: the family, and what stands in for it where it cannot be had. */
export const LABEL_FONT = `${LABEL_FAMILY}, sans-serif`

/** Calls back whenever parts of the label font arrive after this call. */
export function onFontArrival(arrived: () => void): () => void {
  const listener = (event: FontFaceSetLoadEvent) => {
    if (event.fontfaces.some((face) => LABEL_FAMILY.includes(face.family.replaceAll('"', '')))) arrived()
  }
  document.fonts.addEventListener('loadingdone', listener)
  return () => document.fonts.removeEventListener('loadingdone', listener)
}

import type { Picture } from '#app/commands/app-context.ts'
import { type ResolvedCanvasTheme, readCanvasTheme } from '#components/ui/read-canvas-theme.ts'

/** Dots for each CSS pixel: a sheet of A4 then has some 200 to the inch. */
const SCALE = 2.5

/**
 * The whole picture in the colours for white paper, whatever the theme on screen, as a data address.
 *
 * @returns `null` where there is no picture, or the browser could not draw one so large
 */
export function drawForPaper(picture: Picture | null): string | null {
  if (!picture) return null
  const paper = themeOfPaper()
  picture.setOptions({ theme: paper, reducedMotion: true })
  const drawn = picture.toPng({ scale: SCALE, transparent: true })
  backToScreen(picture)
  return drawn.startsWith('data:image/png') ? drawn : null
}

/** Has the picture drawn in the colours for paper by `draw`, and gives it its own back, whatever happens. */
export async function onPaper<T>(
  picture: Picture,
  draw: (theme: ResolvedCanvasTheme) => Promise<T>,
): Promise<T> {
  const paper = themeOfPaper()
  picture.setOptions({ theme: paper, reducedMotion: true })
  try {
    return await draw(paper)
  } finally {
    backToScreen(picture)
  }
}

function themeOfPaper(): ResolvedCanvasTheme {
  const root = document.documentElement
  const { theme: before } = root.dataset
  root.dataset.theme = 'light'
  const paper = readCanvasTheme()
  if (before === undefined) delete root.dataset.theme
  else root.dataset.theme = before
  return paper
}

const backToScreen = (picture: Picture): void =>
  picture.setOptions({ theme: readCanvasTheme(), reducedMotion: matchMedia(REDUCED).matches })

const REDUCED = '(prefers-reduced-motion: reduce)'

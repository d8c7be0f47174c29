import { sightOf } from '../geometry/camera.ts'
import { inSlices, type SlicedWork } from './in-slices.ts'
import type { DrawElements } from './paint-picture.ts'
import type { PrivateRenderer } from './private-renderer.ts'
import type { ShownLabelsController } from './shown-labels.ts'
import { createSheets, isLong, isSamePicture, type StillPicture } from './still-picture.ts'

export interface StillDrawing {
  /** The next picture is drawn at once: it follows the hand. */
  readonly hurry: () => void
  /** Nothing is drawn until it is released: elements are about to change. */
  readonly hold: () => void
  readonly release: () => void
  /** Whether a picture is on its way to the screen. */
  readonly isDrawing: () => boolean
  readonly destroy: () => void
}

export interface DrawingParts {
  /** The elements and labels, a piece for each. */
  readonly draw: DrawElements
  /** Chosen in slices, too: a picture waits for them, and its frame is asked for once more when they are chosen. */
  readonly labels: Pick<ShownLabelsController, 'isChoosing' | 'finish'>
  readonly pictureNow: () => StillPicture
  /** A picture is whole, and about to be seen: what lies over it can be made ready. */
  readonly onWhole: (picture: StillPicture, onReady: () => void) => void
  /** Told before a picture comes to the canvas, which may then be fitted to its size. */
  readonly onDraw: () => void
  /** Asks the engine for a frame. */
  readonly redraw: () => void
}

/** Between slices the browser makes pixels of them, which has a price of its own: fewer and longer ones than usual. */
const SLICE_MS = 12
/** What goes on changing is drawn at once after this, so that what is on screen does not stay behind (ms). */
const LONGEST_WAIT_MS = 1200

/**
 * Has the picture at rest drawn in slices onto a sheet that nobody sees, and copied to the engine's canvas when it is whole:
 * drawn at once, a picture of hundreds of lines keeps the page from answering for many frames, on a slow phone for a fifth
 * of a second. Until then the last picture stays. The first one and those of few lines are drawn at once, and all are where
 * the browser has no such sheet.
 */
export function drawInPieces(renderer: PrivateRenderer, parts: DrawingParts): StillDrawing {
  const { labels, pictureNow } = parts
  const render = renderer.render.bind(renderer)
  const drawAtOnce = renderer.drawLayeredElements
  const sheet = createSheetDrawing(renderer, parts)
  let seen: StillPicture | null = null
  let copied: ImageBitmap | null = null
  let behindSince = Number.POSITIVE_INFINITY
  let isHurried = false
  let isHeld = false
  let isBehind = false
  // Kept from working out, too, what changes from one slice to the next: that would be one long piece in its frame.
  Object.defineProperty(renderer, 'skipFrame', { get: () => isHeld, set: () => {} })
  const mayWait = (picture: StillPicture): boolean => !isHurried && seen !== null && isLong(picture)
  const waits = (picture: StillPicture): boolean => {
    isBehind = true
    if (labels.isChoosing() || sheet.isUnderWay(picture)) return true
    const now = performance.now()
    behindSince = Math.min(behindSince, now)
    return now - behindSince < LONGEST_WAIT_MS && sheet.begin(picture)
  }
  renderer.render = (options) => {
    if (options?.forcedContext) return render(options)
    const picture = pictureNow()
    copied = labels.isChoosing() ? null : sheet.drawn(picture)
    if (!copied && mayWait(picture) && waits(picture)) return
    isHurried = false
    isBehind = false
    behindSince = Number.POSITIVE_INFINITY
    labels.finish()
    parts.onDraw()
    render(options)
    copied = null
    sheet.stop()
    seen = pictureNow()
  }
  renderer.drawLayeredElements = (context, ...drawing) => {
    if (!copied) return drawAtOnce(context, ...drawing)
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.drawImage(copied, 0, 0)
    context.restore()
  }
  return {
    hurry: () => {
      isHurried = true
    },
    hold: () => {
      isHeld = true
      isBehind = true
      sheet.stop()
    },
    release: () => {
      if (isHeld) parts.redraw()
      isHeld = false
    },
    isDrawing: () => isBehind,
    destroy: sheet.stop,
  }
}

/** One picture at a time, drawn in slices; a frame is asked for when it is whole. */
function createSheetDrawing(renderer: PrivateRenderer, { draw, onWhole, redraw }: DrawingParts) {
  const layOut = createSheets()
  let work: { readonly picture: StillPicture; readonly slices: SlicedWork } | null = null
  let whole: { readonly picture: StillPicture; readonly bitmap: ImageBitmap } | null = null
  /** What could not be drawn here, and is not tried again. */
  let failed: StillPicture | null = null
  const stop = () => {
    work?.slices.stop()
    work = null
    whole?.bitmap.close()
    whole = null
  }
  const is = (one: { readonly picture: StillPicture } | null, picture: StillPicture): boolean =>
    one !== null && isSamePicture(one.picture, picture)
  return {
    stop,
    isUnderWay: (picture: StillPicture): boolean => is(work, picture),
    drawn: (picture: StillPicture): ImageBitmap | null => (whole && is(whole, picture) ? whole.bitmap : null),
    /** @returns whether it will be drawn */
    begin: (picture: StillPicture): boolean => {
      stop()
      const sheet = failed && isSamePicture(failed, picture) ? null : layOut(picture)
      if (!sheet) return false
      const { nondrag } = renderer.getCachedZSortedEles()
      const slices = inSlices(draw(sheet.context, nondrag, picture.ratio, sightOf(picture)), {
        onSlice: sheet.flush,
        sliceMs: SLICE_MS,
        onDone: () => {
          whole = { picture, bitmap: sheet.take() }
          work = null
          setTimeout(() => {
            if (is(whole, picture)) onWhole(picture, redraw)
          })
        },
        onFailed: () => {
          failed = picture
          work = null
          redraw()
        },
      })
      work = { picture, slices }
      return true
    },
  }
}

/** Longer than any picture should take; what waits for it must not wait for one that never comes. */
const LONGEST_PICTURE_MS = 4000

/** What can wait for the first picture, and what tells that it is drawn. */
export interface PictureSignal {
  /** Fulfilled some seconds later, too, where there is no picture. */
  readonly pictured: Promise<void>
  readonly onPictured: () => void
}

export function pictureSignal(): PictureSignal {
  let onPictured = (): void => {}
  const pictured = new Promise<void>((done) => {
    onPictured = done
    setTimeout(done, LONGEST_PICTURE_MS)
  })
  return { pictured, onPictured }
}

/** Fills the screen with the page. Nothing happens where the browser cannot or may not: the story fills the window anyway. */
export async function showFullScreen(): Promise<void> {
  await document.documentElement.requestFullscreen?.().catch(() => undefined)
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
}

export const canFillScreen = (): boolean => document.fullscreenEnabled === true

/** @returns stops listening */
export function onFullScreen(listener: (isFull: boolean) => void): () => void {
  const tell = (): void => listener(document.fullscreenElement !== null)
  document.addEventListener('fullscreenchange', tell)
  return () => document.removeEventListener('fullscreenchange', tell)
}

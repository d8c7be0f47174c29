/** A picture behind a data address, ready to be drawn. Rejects where it is none. */
export async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

/**
 * Draws into a PNG of its own.
 *
 * @param size in pixels of the drawing; `scale` is dots for each of them
 * @returns `null` where the browser has no canvas so large
 */
export async function drawPng(
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
  draw: (context: CanvasRenderingContext2D) => void,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const context = canvas.getContext('2d')
  if (!context) return null
  context.scale(scale, scale)
  draw(context)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** A file of our own origin as a data address. */
export async function dataAddress(address: string, type: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:${type};base64,${btoa(binary)}`
}

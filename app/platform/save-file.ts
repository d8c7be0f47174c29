/** Long enough for the browser to have begun reading, short enough that the memory is not held for the whole visit. */
const KEPT_MS = 60_000

/** Give the reader a file under a name, as any download. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}

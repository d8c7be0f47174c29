/** What was dropped or pasted: files, and folders to be walked through. */
export interface DroppedFiles {
  readonly files: readonly File[]
  readonly folders: readonly FileSystemDirectoryEntry[]
}

/**
 * Take files dropped anywhere on the page: without this the browser would leave the page and show the file instead.
 *
 * @returns stops it
 */
export function listenToFileDrops(page: Document, onFiles: (dropped: DroppedFiles) => void): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  const allow = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault()
  }
  const take = (event: DragEvent): void => {
    if (!hasFiles(event) || event.defaultPrevented) return
    event.preventDefault()
    if (event.dataTransfer) onFiles(filesOf(event.dataTransfer))
  }
  page.addEventListener('dragover', allow)
  page.addEventListener('drop', take)
  return () => {
    page.removeEventListener('dragover', allow)
    page.removeEventListener('drop', take)
  }
}

/** Asked for at once: a moment later the browser has taken the list away. */
export function filesOf({ items, files }: DataTransfer): DroppedFiles {
  const folders: FileSystemDirectoryEntry[] = []
  const single: File[] = []
  for (const item of items) {
    if (item.kind !== 'file') continue
    const entry = item.webkitGetAsEntry?.() ?? null
    if (entry?.isDirectory) folders.push(entry as FileSystemDirectoryEntry)
    else single.push(...[item.getAsFile()].filter((file) => file !== null))
  }
  return { files: single.length + folders.length > 0 ? single : [...files], folders }
}

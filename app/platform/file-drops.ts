/**
 * Take files dropped anywhere on the page that no control took: without this the browser would leave the page and
 * show the file instead.
 *
 * @returns stops it
 */
export function listenToFileDrops(page: Document, onFiles: (files: readonly File[]) => void): () => void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  const allow = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault()
  }
  const take = (event: DragEvent): void => {
    if (!hasFiles(event) || event.defaultPrevented) return
    event.preventDefault()
    onFiles([...(event.dataTransfer?.files ?? [])])
  }
  page.addEventListener('dragover', allow)
  page.addEventListener('drop', take)
  return () => {
    page.removeEventListener('dragover', allow)
    page.removeEventListener('drop', take)
  }
}

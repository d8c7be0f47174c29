/**
 * Whether the reader has asked their browser to spare data: then nothing is fetched or prepared that they have not asked
 * for, but for the proof, which must open at one click. Browsers that have no such switch say no.
 * Source: the `saveData` of the Network Information API (WICG, "Save Data API").
 */
export function isDataSaved(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  )
}

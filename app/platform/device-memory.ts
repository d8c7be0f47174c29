/** In the tab's own storage, which goes with it: says that nothing else is stored. */
const NOTHING_KEY = 'isnad:store-nothing'
/** In the browser's: the reader asked for attached files to be kept. The files themselves are in IndexedDB. */
const KEEP_KEY = 'isnad:keep-originals'
export const ORIGINALS_DATABASE = 'isnad-originals'

/** Whether this tab was told to store nothing at all, as on a computer that several share. */
export const storesNothing = (): boolean => isSet(() => sessionStorage, NOTHING_KEY)

/** @returns whether it was done; `false` where the browser blocks even the tab's own storage */
export const setStoresNothing = (isOn: boolean): boolean => mark(() => sessionStorage, NOTHING_KEY, isOn)

/** Whether the reader asked this device to keep attached files. */
export const keepsOriginals = (): boolean => !storesNothing() && isSet(() => localStorage, KEEP_KEY)

/** @returns whether it was done; `false` where the browser blocks storage */
export const setKeepsOriginals = (isOn: boolean): boolean => mark(() => localStorage, KEEP_KEY, isOn)

/**
 * Takes the kept files out of the browser, with their database; needs no library, so that it works at any time.
 *
 * @returns whether they are gone
 */
export function deleteOriginalsDatabase(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return Promise.resolve(true)
  return new Promise((done) => {
    try {
      const request = indexedDB.deleteDatabase(ORIGINALS_DATABASE)
      request.onsuccess = () => done(true)
      request.onerror = () => done(false)
      request.onblocked = () => done(false)
    } catch {
      // Blocked storage holds nothing.
      done(true)
    }
  })
}

/** Blocked storage throws when it is named already. */
function isSet(storage: () => Storage, key: string): boolean {
  try {
    return storage().getItem(key) !== null
  } catch {
    return false
  }
}

function mark(storage: () => Storage, key: string, isOn: boolean): boolean {
  try {
    if (isOn) storage().setItem(key, '1')
    else storage().removeItem(key)
    return true
  } catch {
    return false
  }
}

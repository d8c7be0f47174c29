/** The hash of the page. Nothing in it reaches a host's log. */
export interface AddressBar {
  readonly read: () => string
  /** A new place: one more step for the browser's back button. */
  readonly push: (hash: string) => void
  /** The same place seen otherwise. */
  readonly replace: (hash: string) => void
  /** `isNew`: an address written by hand or by a link, not one that this page made and the reader went back to. */
  readonly onChange: (listener: (isNew: boolean) => void | Promise<void>) => () => void
  /** A full address for a hash, to be copied. */
  readonly linkTo: (hash: string) => string
}

/** Marks the history entries that this page made. */
const OURS = { isnad: true } as const

export function createAddressBar(page: Window): AddressBar {
  const isOurs = (): boolean => {
    const state: unknown = page.history.state
    return typeof state === 'object' && state !== null && 'isnad' in state
  }
  return {
    read: () => page.location.hash,
    push: (hash) => {
      if (hash !== page.location.hash) page.history.pushState(OURS, '', hash)
    },
    replace: (hash) => {
      if (hash !== page.location.hash || !isOurs()) page.history.replaceState(OURS, '', hash)
    },
    onChange: (listener) => {
      const handle = (): void => void listener(!isOurs())
      // Fires for a step through the history and for a hash written by hand alike.
      page.addEventListener('popstate', handle)
      return () => page.removeEventListener('popstate', handle)
    },
    linkTo: (hash) => `${page.location.href.replace(/#.*$/s, '')}${hash}`,
  }
}

import { createContext, useContext } from 'react'

/** Says something to those who do not see the page, through its one polite voice. */
export type Announce = (text: string) => void

/** Given by the app, which has the voice; a view on its own is silent. */
export const AnnounceContext = createContext<Announce>(() => {})

export const useAnnounce = (): Announce => useContext(AnnounceContext)

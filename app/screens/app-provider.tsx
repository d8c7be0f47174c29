import { createContext, type ReactNode, useContext, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { AppContext } from '#app/commands/app-context.ts'
import type { ExplorerState } from '#app/state/store-types.ts'

const Context = createContext<AppContext | null>(null)

export function AppProvider({ app, children }: { readonly app: AppContext; readonly children: ReactNode }) {
  return <Context value={app}>{children}</Context>
}

/** What commands act on. Throws outside an `AppProvider`: a bug. */
export function useApp(): AppContext {
  const app = useContext(Context)
  if (app === null) throw new Error('useApp needs an AppProvider above it')
  return app
}

/** A part of the state; renders anew when it changes. Derived values come from `state/selectors.ts`. */
export function useExplorer<T>(selector: (state: ExplorerState) => T): T {
  return useStore(useApp().store, selector)
}

/**
 * The same a moment later: what was there stays until all that hangs on the next is ready, worked out piece by piece, while
 * keys and presses are answered in between. All that is read in this way changes together.
 */
export function useExplorerLater<T>(selector: (state: ExplorerState) => T): T {
  return useDeferredValue(useExplorer(selector))
}

import { useEffect } from 'react'
import { keepAwake } from '#app/platform/wake-lock.ts'
import { useApp, useExplorer } from '../app-provider.tsx'

/** While this window is a class's screen: it stays awake, and a presenter's window may join. */
export function useClassScreen(): void {
  const app = useApp()
  const isClass = useExplorer((state) => state.screen === null)
  useEffect(() => {
    if (!isClass) return
    // Without it the story can still be told; the presenter's window then says that it is alone.
    import('#app/commands/class-talk.ts').then(
      ({ followTalk }) => followTalk(app),
      () => undefined,
    )
    return keepAwake()
  }, [app, isClass])
}

import { useEffect, useRef } from 'react'
import { keepAwake } from '#app/platform/wake-lock.ts'
import { useStoryWords } from '#components/story/use-story-words.ts'
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
  useLossSaid(isClass)
}

/** Says that the presenter's window went away: to the ear alone, for the class is looking. */
function useLossSaid(isClass: boolean): void {
  const app = useApp()
  const words = useStoryWords()
  const connection = useExplorer((state) => state.talk.connection.kind)
  const before = useRef(connection)
  useEffect(() => {
    const isLost = isClass && before.current === 'connected' && connection === 'alone'
    before.current = connection
    if (isLost) app.store.getState().announce(words.presenterIs.gone)
  }, [app, isClass, connection, words])
}

import { lazy, Suspense, useEffect } from 'react'
import { loadStories } from '#app/commands/load-stories.ts'
import { closeStory } from '#app/commands/story.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { useStoryWords } from '#components/story/use-story-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { LoadFailure } from '#components/ui/LoadFailure.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { Announcer } from '../Announcer.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { Guarded } from '../Guarded.tsx'
import { useClassScreen } from '../presenter/use-class-screen.ts'
import css from './StoryScreen.module.css'

const PlayerScreen = lazy(async () => ({ default: (await import('./PlayerScreen.tsx')).PlayerScreen }))

const PresenterScreen = lazy(async () => ({
  default: (await import('../presenter/PresenterScreen.tsx')).PresenterScreen,
}))

const HandoutScreen = lazy(async () => ({
  default: (await import('../handout/HandoutScreen.tsx')).HandoutScreen,
}))

/** A story in the whole window: on the class's screen, for the presenter, or on paper. */
export function StoryScreen({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const words = useStoryWords()
  const stories = useExplorer((state) => state.stories)
  const id = useExplorer((state) => state.story?.id)
  useEffect(() => {
    void loadStories(app)
  }, [app])
  const story = stories.kind === 'ready' ? stories.file.stories.find((one) => one.id === id) : undefined
  return (
    <>
      {stories.kind === 'failed' ? (
        <main className={css.wait}>
          <LoadFailure
            title={words.failed}
            reason={stories.reason}
            onCopyText={copyText}
            onRetry={() => void loadStories(app)}
          />
          <Button onClick={() => closeStory(app)}>{words.leave}</Button>
        </main>
      ) : story ? (
        <Guarded resetKey={story.id}>
          <Suspense fallback={<Waiting />}>
            <ScreenOf index={index} story={story} />
          </Suspense>
        </Guarded>
      ) : (
        <Waiting />
      )}
      <Announcer />
    </>
  )
}

/** Presenter's window and paper hang in here, each in a file of its own. */
function ScreenOf(props: { readonly index: CollectionIndex; readonly story: PlayedStory }) {
  const screen = useExplorer((state) => state.screen)
  useClassScreen()
  switch (screen) {
    case null:
      return <PlayerScreen {...props} />
    case 'presenter':
      return <PresenterScreen {...props} />
    case 'handout':
      return <HandoutScreen {...props} />
  }
}

function Waiting() {
  return (
    <main className={css.wait}>
      <Skeleton label={useStoryWords().waiting} isPanel />
    </main>
  )
}

import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { useText } from '#components/i18n/text-context.tsx'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { useExplorer } from '../app-provider.tsx'

/** The class's screen. */
export function PlayerScreen({ story }: { readonly index: CollectionIndex; readonly story: PlayedStory }) {
  const { local } = useText()
  const at = useExplorer((state) => state.story?.step ?? 0)
  const step = story.steps[at]
  return (
    <main>
      <h1>{step ? local(step.title) : local(story.title)}</h1>
    </main>
  )
}

import { forgetStory, returnToStory } from '#app/commands/story.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { LeftStory } from '#app/state/story-slice.ts'
import { BackToStory } from '#components/story/BackToStory.tsx'
import { useApp } from '../app-provider.tsx'

/** The way back to the story that is being explored. */
export function BackToStoryArea(props: { readonly index: CollectionIndex; readonly left: LeftStory }) {
  const app = useApp()
  const { story } = props.left
  const listed = props.index.core.stories.find(({ id }) => id === story.id)
  if (!listed) return null
  return (
    <BackToStory
      title={listed.title}
      at={story.step + 1}
      onReturn={() => void returnToStory(app)}
      onForget={() => forgetStory(app)}
    />
  )
}

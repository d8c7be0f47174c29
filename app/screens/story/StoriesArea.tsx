import { useEffect } from 'react'
import { loadStories } from '#app/commands/load-stories.ts'
import { goBackToGraph, openPage } from '#app/commands/navigate.ts'
import { openStory } from '#app/commands/story.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { minutesOf } from '#app/domain/story/step-model.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { StoriesPage } from '#components/story/StoriesPage.tsx'
import { aboutHref, storyHref } from '#components/ui/place-href.ts'
import { useApp, useExplorer } from '../app-provider.tsx'

/** The page of all stories. What the first file does not know of them comes while it is read. */
export function StoriesArea({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const stories = useExplorer((state) => state.stories)
  useEffect(() => {
    void loadStories(app)
  }, [app])
  const known = stories.kind === 'ready' ? stories.file.stories : []
  return (
    <StoriesPage
      stories={index.core.stories.map(({ id, title, steps, seconds }) => {
        const played = known.find((story) => story.id === id)
        return {
          id,
          title,
          minutes: minutesOf(seconds),
          href: storyHref(id),
          summary: played?.summary ?? null,
          steps: steps.map((step) => ({
            id: step,
            title: played?.steps.find((one) => one.id === step)?.title ?? null,
            href: storyHref(id, step),
          })),
        }
      })}
      failure={stories.kind === 'failed' ? stories.reason : null}
      teachersHref={aboutHref('teachers')}
      onOpen={(id, step) => openStory(app, id, step)}
      onOpenTeachers={() => openPage(app, 'teachers')}
      onRetry={() => void loadStories(app)}
      onCopyText={copyText}
      onBack={() => goBackToGraph(app)}
    />
  )
}

import { useEffect, useMemo } from 'react'
import { loadStories, loadStoryNotes } from '#app/commands/load-stories.ts'
import { goBackToGraph, openArticle, openPage } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { AboutPage } from '#components/pages/AboutPage.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toAboutFacts } from './to-about-facts.ts'
import { toLessonFacts } from './to-lesson-facts.ts'

/** The page for teachers, with the plans that stand beside the stories. */
export function TeachersArea({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const stories = useExplorer((state) => state.stories)
  const notes = useExplorer((state) => state.storyNotes)
  useEffect(() => void Promise.all([loadStories(app), loadStoryNotes(app)]), [app])
  const facts = useMemo(
    () => toAboutFacts(index, null, { lessons: toLessonFacts(stories, notes) }),
    [index, stories, notes],
  )
  const { goTo, setScreen } = app.store.getState()
  return (
    <AboutPage
      page="teachers"
      facts={facts}
      onOpenPage={(next) => openPage(app, next)}
      onOpenArticle={(articleId) => openArticle(app, articleId, null)}
      teaching={{
        onOpenStory: ({ storyId, stepId, sheet }) => {
          goTo({ kind: 'story', id: storyId, step: stepId })
          if (sheet !== null) setScreen('handout', sheet)
        },
        onRetry: () => void Promise.all([loadStories(app), loadStoryNotes(app)]),
        onCopyText: copyText,
      }}
      onWipe={() => undefined}
      onBack={() => goBackToGraph(app)}
    />
  )
}

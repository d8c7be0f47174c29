import { goHome, openFirstClaim, showView } from '#app/commands/navigate.ts'
import { graphOf } from '#app/domain/build-graph.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewBase, VisibleGraph } from '#app/domain/visible-graph.ts'
import { OpeningPanel } from '#components/opening/OpeningPanel.tsx'
import type { OpeningPanelProps, OpeningPanelView } from '#components/opening/opening-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'

/** What this is and what is shown of it. */
export function OpeningArea({
  index,
  visible,
}: {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
}) {
  const app = useApp()
  const base = useExplorer((state) => state.view.base)
  const { core } = index
  const graph = graphOf(core)
  const [story] = core.stories
  return (
    <OpeningPanel
      title={core.collection.title}
      sentence={sentenceOf(index, base)}
      articles={index.articleCount}
      dates={datesOf(index)}
      themes={core.views.themes.map(({ id, title, entities }) => ({
        id,
        title,
        entityCount: entities.length,
      }))}
      view={toPanelView(index, base)}
      shown={{ entities: visible.nodes.length, claims: visible.edges.length }}
      total={{ entities: graph.order, claims: graph.size }}
      story={story ? { minutes: Math.max(1, Math.round(story.seconds / 60)) } : null}
      onStartStory={() => {
        if (story) app.store.getState().goTo({ kind: 'story', id: story.id, step: story.steps[0] ?? null })
      }}
      onShowOpening={() => goHome(app)}
      onShowAll={() => showView(app, { kind: 'all' })}
      onShowTheme={(id) => showView(app, { kind: 'theme', id })}
      onStartWithClaim={() => openFirstClaim(app)}
    />
  )
}

function sentenceOf(index: CollectionIndex, base: ViewBase): OpeningPanelProps['sentence'] {
  const { opening, themes } = index.core.views
  const theme = base.kind === 'theme' ? themes.find(({ id }) => id === base.id) : undefined
  return (theme ?? opening).sentence
}

const BY_HAND = { ar: 'كيانات مختارة باليد', en: 'Chosen by hand' } as const

function toPanelView(index: CollectionIndex, base: ViewBase): OpeningPanelView {
  if (base.kind === 'these') return { kind: base.kind, label: BY_HAND }
  return base.kind === 'around' ? { kind: 'around', label: entityName(index, base.id).label } : base
}

/** EDTF dates begin with the year, and articles have days or less: the first ten characters put them in order. */
function datesOf(index: CollectionIndex): OpeningPanelProps['dates'] {
  const dates = index.core.articles.map((article) => article.date)
  const ordered = dates.toSorted((a, b) => (sortable(a) < sortable(b) ? -1 : 1))
  const from = ordered[0]
  const to = ordered.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

const sortable = (edtf: string): string => edtf.replace(/^\[/, '').slice(0, 10)

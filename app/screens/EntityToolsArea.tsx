import { growFrom, hideEntities, showSteps, togglePin } from '#app/commands/focus.ts'
import { askCompare, askPath } from '#app/commands/inquire.ts'
import type { ViewSpec } from '#app/domain/visible-graph.ts'
import { EntityTools } from '#components/focus/EntityTools.tsx'
import { useApp, useExplorer } from './app-provider.tsx'

/** What can be done with the entity whose card is open. */
export function EntityToolsArea({ id }: { readonly id: string }) {
  const app = useApp()
  const view = useExplorer((state) => state.view)
  return (
    <EntityTools
      steps={stepsAround(view, id)}
      isPinned={view.pinned?.includes(id) ?? false}
      onSteps={(steps) => showSteps(app, id, steps)}
      onGrow={() => growFrom(app, id)}
      onPin={() => togglePin(app, [id])}
      onHide={() => hideEntities(app, [id])}
      onPath={() => askPath(app, id)}
      onCompare={() => askCompare(app, id)}
      onDossier={() => app.store.getState().setScreen('handout')}
    />
  )
}

function stepsAround({ base, rings }: ViewSpec, id: string): 1 | 2 | 3 | null {
  if (base.kind !== 'around' || base.id !== id) return null
  return ([1, 2, 3] as const).find((steps) => steps === rings + 1) ?? null
}

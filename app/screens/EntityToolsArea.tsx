import { showSteps } from '#app/commands/focus.ts'
import { ENTITY_COMMANDS, entriesFor } from '#app/commands/target-commands.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewSpec } from '#app/domain/visible-graph.ts'
import { ENTITY_TOOLS, EntityTools } from '#components/focus/EntityTools.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer } from './app-provider.tsx'

/** What can be done with the entity whose card is open: commands of the table that have a button there. */
export function EntityToolsArea({ index, id }: { readonly index: CollectionIndex; readonly id: string }) {
  const app = useApp()
  const { local } = useText()
  const view = useExplorer((state) => state.view)
  // Their names follow what is asked.
  useExplorer((state) => state.inquiry)
  const entries = entriesFor(ENTITY_COMMANDS, { app, index, id, shown: [], onMove: null })
  const tools = ENTITY_TOOLS.flatMap((tool) => {
    const entry = entries.find((candidate) => candidate.id === tool)
    return entry ? { id: tool, label: local(entry.label), isOn: entry.isOn } : []
  })
  return (
    <EntityTools
      tools={tools}
      steps={stepsAround(view, id)}
      onTool={(tool) => entries.find((entry) => entry.id === tool)?.run()}
      onSteps={(steps) => showSteps(app, id, steps)}
    />
  )
}

function stepsAround({ base, rings }: ViewSpec, id: string): 1 | 2 | 3 | null {
  if (base.kind !== 'around' || base.id !== id) return null
  return ([1, 2, 3] as const).find((steps) => steps === rings + 1) ?? null
}

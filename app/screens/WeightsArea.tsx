import { useMemo } from 'react'
import { goBackToGraph, openClaim } from '#app/commands/navigate.ts'
import { openWeights, switchAllOn, switchVoice } from '#app/commands/weights.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { WeightsPage } from '#components/weights/WeightsPage.tsx'
import { WEIGHTS_PARTS } from '#components/weights/weights-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { toAlone, toMatrix, toVoices } from './to-weights.ts'
import { useFilterExtras } from './use-filter-extras.ts'

/** What rests on whom, wired to the filter of the view. */
export function WeightsArea({
  index,
  part,
}: {
  readonly index: CollectionIndex
  readonly part: string | null
}) {
  const app = useApp()
  const without = useExplorer((state) => state.filter.without)
  const extras = useFilterExtras()
  const voices = useMemo(() => toVoices(index, without, extras), [index, without, extras])
  const matrix = useMemo(() => toMatrix(index), [index])
  const alone = useMemo(() => toAlone(index), [index])
  return (
    <WeightsPage
      part={WEIGHTS_PARTS.find((id) => id === part) ?? 'voices'}
      voices={voices}
      matrix={matrix}
      alone={alone}
      onPart={(next) => openWeights(app, next)}
      onSwitch={(sort, key) => switchVoice(app, sort, key)}
      onAllOn={() => switchAllOn(app)}
      onOpen={(claimId, evidenceId) => openClaim(app, claimId, evidenceId)}
      onBack={() => goBackToGraph(app)}
    />
  )
}

import { memo, startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { choose } from '#app/commands/focus.ts'
import { ask, askPath, closeInquiry } from '#app/commands/inquire.ts'
import { chooseClaim, chooseEntity } from '#app/commands/navigate.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { applyFilter } from '#app/domain/filter/apply-filter.ts'
import type { CompareInquiry, MeasureInquiry, PathInquiry } from '#app/domain/inquiry/inquiry.ts'
import { type Measured, type MeasureTask, measureTask } from '#app/domain/measures/measure-task.ts'
import { type VisibleGraph, visibleGraph } from '#app/domain/visible-graph.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { measureInWorker } from '#app/platform/measure-in-worker.ts'
import type { Answer } from '#app/state/view-slice.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { ComparePanel } from '#components/compare/ComparePanel.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { useInquiryWords } from '#components/i18n/use-inquiry-words.ts'
import { MeasuresPanel } from '#components/measures/MeasuresPanel.tsx'
import type { MeasureResult } from '#components/measures/measures-model.ts'
import { PathPanel } from '#components/paths/PathPanel.tsx'
import type { PathWay } from '#components/paths/paths-model.ts'
import { REGION_IDS } from '#components/shell/region-ids.ts'
import { useApp, useExplorer, useExplorerLater } from './app-provider.tsx'
import { toCompareAnswer, toCompareLight, toComparison } from './to-compare-model.ts'
import { toCommunities, toMarks, toMeasureRows } from './to-measures-model.ts'
import { chosenWay, toPathAnswer } from './to-path-model.ts'
import { toPickGroups } from './to-pick-groups.ts'
import { useFilterExtras } from './use-filter-extras.ts'
import { useWays } from './use-ways.ts'

export interface InquiryAreaProps {
  readonly index: CollectionIndex
  readonly onPoint: (target: CanvasTarget | null) => void
}

/** What is asked of the graph and its answer, in the list's room; the picture shows it, too. */
export const InquiryArea = memo(function InquiryArea(props: InquiryAreaProps) {
  // Made ready piece by piece: a press in between is answered first.
  const inquiry = useDeferredValue(
    useExplorer((state) => state.inquiry),
    null,
  )
  const shown = useShown(props.index)
  useEffect(() => focusListAfter, [])
  switch (inquiry?.kind) {
    case undefined:
      return null
    case 'path':
      return <Path {...props} inquiry={inquiry} shown={shown} />
    case 'compare':
      return <Compare {...props} inquiry={inquiry} />
    case 'measures':
      return <Measures {...props} inquiry={inquiry} shown={shown} />
  }
})

/** When the question is put away, the keyboard goes to the list that takes its place, unless it is somewhere else. */
function focusListAfter(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById(REGION_IDS.list)?.focus()
  })
}

/** What the view shows by itself: an answer must not be found in what it brought into the picture. */
function useShown(index: CollectionIndex): VisibleGraph {
  const view = useExplorer((state) => state.view)
  const filter = useExplorerLater((state) => state.filter)
  const extras = useFilterExtras()
  return useMemo(
    () => applyFilter(index, visibleGraph(index, view), filter, extras),
    [index, view, filter, extras],
  )
}

/** The picture shows the answer as long as the question is asked. */
function useAnswer(answer: Answer | null): void {
  const app = useApp()
  useEffect(() => app.store.getState().setAnswer(answer), [app, answer])
  useEffect(() => () => app.store.getState().setAnswer(null), [app])
}

/** What all answers do with their rows. */
function useRows({ onPoint }: InquiryAreaProps) {
  const app = useApp()
  const place = useExplorer((state) => state.place)
  return {
    currentClaim: place.kind === 'claim' ? place.id : null,
    onOpenClaim: (id: string) => chooseClaim(app, id),
    onPointClaim: (id: string | null) => onPoint(id === null ? null : { kind: 'edge', id }),
    onOpenEntity: (id: string) => chooseEntity(app, id),
    onClose: () => closeInquiry(app),
  }
}

// While another question is made ready, the one that is there is not gone through again.
const Path = memo(function Path(
  props: InquiryAreaProps & { readonly inquiry: PathInquiry; readonly shown: VisibleGraph },
) {
  const { index, inquiry, shown } = props
  const app = useApp()
  const words = useInquiryWords()
  const { from, to } = inquiry
  const result = useWays(index, inquiry, shown)
  const way = result.kind === 'ways' ? chosenWay(result.ways, inquiry) : null
  const answer = useMemo(() => (way ? toPathAnswer(index, way) : null), [index, way])
  useAnswer(answer)
  const found = result.kind === 'ways' ? result.ways : null
  const said = found && words.path.found({ count: found.length, steps: found[0]?.steps.length ?? 0 })
  useEffect(() => {
    if (said !== null) app.store.getState().announce(said)
  }, [app, said])
  const viaOf = ({ entities }: PathWay) => entities.slice(1, -1).map(({ id }) => id)
  return (
    <PathPanel
      {...useRows(props)}
      question={inquiry}
      from={from === null ? null : entityName(index, from)}
      to={to === null ? null : entityName(index, to)}
      groups={toPickGroups(index)}
      result={result}
      chosenWay={way?.key ?? null}
      onAsk={(change) => ask(app, { ...inquiry, via: [], ...change })}
      onChooseWay={(next) => ask(app, { ...inquiry, via: viaOf(next) })}
      onSelectWay={({ entities }) =>
        choose(
          app,
          entities.map(({ id }) => id),
        )
      }
    />
  )
})

const Compare = memo(function Compare(props: InquiryAreaProps & { readonly inquiry: CompareInquiry }) {
  const { index, inquiry } = props
  const app = useApp()
  const { from, to } = inquiry
  const [answer, light] = useMemo(() => {
    const comparison = from === null || to === null ? null : toComparison(index, from, to)
    if (!comparison || from === null || to === null) return [null, null]
    return [toCompareAnswer(index, comparison), toCompareLight(from, to, comparison)]
  }, [index, from, to])
  useAnswer(light)
  return (
    <ComparePanel
      {...useRows(props)}
      one={from === null ? null : entityName(index, from)}
      other={to === null ? null : entityName(index, to)}
      groups={toPickGroups(index)}
      answer={answer}
      onAsk={(change) => ask(app, { ...inquiry, ...change })}
      onAskPath={() => askPath(app, from, to)}
    />
  )
})

type MeasuresState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly task: MeasureTask; readonly measured: Measured }

/** Measured beside the thread that answers the reader; what is there stays until the next is there. */
function useMeasured(index: CollectionIndex, within: VisibleGraph | null): MeasuresState {
  const [state, setState] = useState<MeasuresState>({ kind: 'waiting' })
  useEffect(() => {
    let isWanted = true
    const task = measureTask(index, within)
    measureInWorker(task).then(
      (measured) => {
        if (isWanted) startTransition(() => setState({ kind: 'ready', task, measured }))
      },
      (error: unknown) => {
        if (isWanted) setState({ kind: 'failed', reason: String(error) })
      },
    )
    return () => {
      isWanted = false
    }
  }, [index, within])
  return state
}

const Measures = memo(function Measures(
  props: InquiryAreaProps & { readonly inquiry: MeasureInquiry; readonly shown: VisibleGraph },
) {
  const { index, inquiry, shown, onPoint } = props
  const app = useApp()
  const text = useText()
  const place = useExplorer((state) => state.place)
  const state = useMeasured(index, inquiry.within === 'shown' ? shown : null)
  const { measure } = inquiry
  const result = useMemo((): MeasureResult => {
    if (state.kind !== 'ready') return state
    const { task, measured } = state
    if (measure === 'communities') {
      return { kind: 'communities', communities: toCommunities(index, task, measured) }
    }
    return { kind: 'rows', rows: toMeasureRows(index, task, measured[measure], measure, text) }
  }, [index, state, measure, text])
  const answer = useMemo((): Answer | null => {
    if (state.kind !== 'ready') return null
    const marks = toMarks(inquiry, state.task, state.measured, text)
    return marks.size === 0 ? null : { nodes: [], edges: [], roles: [], marks }
  }, [inquiry, state, text])
  useAnswer(answer)
  return (
    <MeasuresPanel
      question={inquiry}
      result={result}
      currentEntity={place.kind === 'entity' ? place.id : null}
      onAsk={(change) => ask(app, { ...inquiry, ...change })}
      onOpenEntity={(id) => chooseEntity(app, id)}
      onPointEntity={(id) => onPoint(id === null ? null : { kind: 'node', id })}
      onClose={() => closeInquiry(app)}
      onCopyText={copyText}
    />
  )
})

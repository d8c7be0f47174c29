import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { chooseEntity, openArticle } from '#app/commands/navigate.ts'
import { brushTime, foldTimeline } from '#app/commands/time.ts'
import { HOME } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { applyFilter } from '#app/domain/filter/apply-filter.ts'
import type { TimeBasis, TimeFilter, ViewFilter } from '#app/domain/filter/view-filter.ts'
import { listedClaims } from '#app/domain/listed-claims.ts'
import { filterOf, isWhole, steppedRange } from '#app/domain/time/time-range.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { Timeline } from '#components/timeline/Timeline.tsx'
import { useApp, useExplorer, useExplorerLater } from './app-provider.tsx'
import { toTimeline, toTimelineGround } from './to-timeline.ts'
import { useFilterExtras } from './use-filter-extras.ts'
import { useReducedMotion } from './use-media.ts'

export interface TimelineAreaProps {
  readonly index: CollectionIndex
  /** All of the view, whatever the filter keeps out of it. */
  readonly inView: VisibleGraph
}

/** The timeline under the graph, wired to the filter of the view. */
export function TimelineArea({ index, inView }: TimelineAreaProps) {
  const app = useApp()
  const time = useExplorer((state) => state.filter.time)
  const [chosen, setChosen] = useState<TimeBasis>('holds')
  const [isKnownWished, setKnown] = useState(time?.basis === 'said' && time.from === null)
  const basis = time?.basis ?? chosen
  const isKnown = isKnownWished && basis === 'said'
  const isUndated = time?.undated ?? false
  const sources = useSources(index, inView, basis)
  const ground = useMemo(() => toTimelineGround(sources), [sources])
  const model = useMemo(
    () => ground && toTimeline(sources, ground, time, isKnown),
    [sources, ground, time, isKnown],
  )
  const step = (by: 1 | -1) => (ground && model ? steppedRange(ground.axis, model.range, by, isKnown) : null)
  const brush = (next: TimeFilter | null) => brushTime(app, next)
  const brushRange = (range: { first: number; end: number } | null) => {
    if (!ground || !range) return
    const filter = filterOf(ground.axis, range, { basis, undated: isUndated })
    // All of time is no filter, which could tell the basis.
    setChosen(basis)
    brush(filter)
  }
  const [isPlaying, setPlaying] = usePlayer(() => {
    const next = step(1)
    brushRange(next)
    // What grows ends with the whole, after which the next step would be the first again.
    return next !== null && !(isKnown && ground !== null && isWhole(ground.axis, next))
  })
  const changeBasis = (next: TimeBasis) => {
    setPlaying(false)
    setChosen(next)
    setKnown(false)
    brush(null)
  }
  const changeKnown = (next: boolean) => {
    setPlaying(false)
    setKnown(next)
    setChosen('said')
    brush(null)
  }
  return (
    <Timeline
      model={model}
      basis={basis}
      isUndatedShown={isUndated}
      isPlaying={isPlaying}
      canStep={{ back: step(-1) !== null, on: step(1) !== null }}
      onBasis={changeBasis}
      onRange={(range) => {
        setPlaying(false)
        brushRange(range)
      }}
      onStep={(by) => {
        setPlaying(false)
        brushRange(step(by))
      }}
      onPlay={setPlaying}
      onKnown={changeKnown}
      onUndated={(undated) => time && brush({ ...time, undated })}
      onAll={() => {
        setPlaying(false)
        brush(null)
      }}
      onOpenMark={useOpenMark(basis)}
      onFold={() => foldTimeline(app)}
    />
  )
}

/** What a mark stands for: an event, or an article where time is that of saying. */
function useOpenMark(basis: TimeBasis): (id: string) => void {
  const app = useApp()
  return useCallback(
    (id) => (basis === 'holds' ? chooseEntity(app, id) : openArticle(app, id, null)),
    [app, basis],
  )
}

/** The claims of the view as all of the filter but its time leaves them. */
function useSources(index: CollectionIndex, inView: VisibleGraph, basis: TimeBasis) {
  const filter = useExplorerLater((state) => state.filter)
  const extras = useFilterExtras()
  const rest = useRest(filter)
  return useMemo(() => {
    const visible = applyFilter(index, inView, rest, extras)
    return { index, claims: listedClaims(index, HOME, visible, rest, extras), basis, facts: extras.evidence }
  }, [index, inView, rest, extras, basis])
}

/** The filter without its time: the same object while only the time changes, so that brushing counts nothing anew. */
function useRest(filter: ViewFilter): ViewFilter {
  const last = useRef<ViewFilter>({ ...filter, time: null })
  const isSame = Object.entries(filter).every(
    ([key, value]) => key === 'time' || last.current[key as keyof ViewFilter] === value,
  )
  if (!isSame) last.current = { ...filter, time: null }
  return last.current
}

/** Long enough to see what has come and gone. */
const PLAY_MS = 1100
/** Where motion is to be spared: long enough to read what is new. */
const CALM_MS = 2600

/** Calls `advance` at a steady pace while playing, until it says that there is no further step. */
function usePlayer(advance: () => boolean): readonly [boolean, (isPlaying: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false)
  const motion = useExplorer((state) => state.preferences.motion)
  const isCalm = useReducedMotion(motion)
  const latest = useRef(advance)
  latest.current = advance
  useEffect(() => {
    if (!isPlaying) return
    const tick = (): void => {
      if (!latest.current()) setPlaying(false)
    }
    tick()
    const timer = setInterval(tick, isCalm ? CALM_MS : PLAY_MS)
    return () => clearInterval(timer)
  }, [isPlaying, isCalm])
  return [isPlaying, setPlaying]
}

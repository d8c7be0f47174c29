import { Clock } from 'lucide-react'
import { COMMANDS } from '#app/commands/command-table.ts'
import { isTimelineOpen } from '#app/commands/time.ts'
import { CanvasControls } from '#components/canvas/CanvasControls.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { Button } from '#components/ui/Button.tsx'
import { useApp, useExplorer, useExplorerLater } from './app-provider.tsx'
import css from './Picture.module.css'

/** Zoom, fit, more and less around: every key of the picture as a button. */
export function PictureControls({
  canShowMore,
  canShowLess,
  hasTimeline = true,
}: {
  readonly canShowMore: boolean
  readonly canShowLess: boolean
  readonly hasTimeline?: boolean
}) {
  const app = useApp()
  const { t, local } = useText()
  const isTimeShown = useExplorer(isTimelineOpen)
  const hasRemoved = useExplorer((state) => state.view.removed !== undefined)
  const hasMoved = useExplorer((state) => Object.keys(state.moved).length > 0)
  // They come with the picture of what can be undone.
  const canUndo = useExplorerLater((state) => state.past.length > 0)
  const canRedo = useExplorerLater((state) => state.future.length > 0)
  const command = (id: string) => COMMANDS.find((candidate) => candidate.id === id)
  const label = (id: string): string => {
    const found = command(id)
    return found ? local(found.label) : id
  }
  const run = (id: string) => () => command(id)?.run(app)
  return (
    <>
      <CanvasControls
        texts={{ zoomIn: label('zoom-in'), zoomOut: label('zoom-out'), fit: label('fit') }}
        history={
          canUndo || canRedo
            ? {
                texts: { undo: label('undo'), redo: label('redo') },
                canUndo,
                canRedo,
                onUndo: run('undo'),
                onRedo: run('redo'),
              }
            : null
        }
        onZoomIn={run('zoom-in')}
        onZoomOut={run('zoom-out')}
        onFit={run('fit')}
      />
      <div className={css.growth} data-control>
        {canShowMore && <Button onClick={run('show-more')}>{label('show-more')}</Button>}
        {canShowLess && <Button onClick={run('show-less')}>{label('show-less')}</Button>}
        {hasRemoved && <Button onClick={run('show-removed')}>{label('show-removed')}</Button>}
        {hasMoved && <Button onClick={run('reset-positions')}>{label('reset-positions')}</Button>}
        {hasTimeline && !isTimeShown && (
          <Button
            icon={<Clock aria-hidden />}
            data-timeline-handle
            aria-expanded={false}
            onClick={run('timeline')}
          >
            {t.explore.outline.timeline}
          </Button>
        )}
      </div>
    </>
  )
}

import { Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '../ui/IconButton.tsx'
import css from './canvas.module.css'

export interface CanvasControlsProps {
  readonly texts: { readonly zoomIn: string; readonly zoomOut: string; readonly fit: string }
  /** What was done to the view and can be taken back; `null` while nothing was. */
  readonly history: ViewHistory | null
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onFit: () => void
}

/** Undo and redo of the view. */
export interface ViewHistory {
  readonly texts: { readonly undo: string; readonly redo: string }
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Zoom and fit without a wheel or a pinch. */
export function CanvasControls({ texts, history, onZoomIn, onZoomOut, onFit }: CanvasControlsProps) {
  return (
    <div className={css.controls} data-control>
      {history && <History {...history} />}
      <IconButton label={texts.zoomIn} icon={<Plus aria-hidden size={18} />} onClick={onZoomIn} />
      <IconButton label={texts.zoomOut} icon={<Minus aria-hidden size={18} />} onClick={onZoomOut} />
      <IconButton label={texts.fit} icon={<Maximize aria-hidden size={17} />} onClick={onFit} />
    </div>
  )
}

/** They stay when there is nothing left to do, or the keyboard would lose its place. */
function History({ texts, canUndo, canRedo, onUndo, onRedo }: ViewHistory) {
  return (
    <>
      <IconButton
        label={texts.undo}
        icon={<Undo2 aria-hidden size={17} />}
        mirrors
        aria-disabled={!canUndo}
        onClick={onUndo}
      />
      <IconButton
        label={texts.redo}
        icon={<Redo2 aria-hidden size={17} />}
        mirrors
        aria-disabled={!canRedo}
        onClick={onRedo}
      />
    </>
  )
}

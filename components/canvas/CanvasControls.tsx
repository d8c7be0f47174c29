import { Maximize, Minus, Plus } from 'lucide-react'
import { IconButton } from '../ui/IconButton.tsx'
import css from './canvas.module.css'

export interface CanvasControlsProps {
  readonly texts: { readonly zoomIn: string; readonly zoomOut: string; readonly fit: string }
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onFit: () => void
}

/** Zoom and fit without a wheel or a pinch. */
export function CanvasControls({ texts, onZoomIn, onZoomOut, onFit }: CanvasControlsProps) {
  return (
    <div className={css.controls} data-control>
      <IconButton label={texts.zoomIn} icon={<Plus aria-hidden size={18} />} onClick={onZoomIn} />
      <IconButton label={texts.zoomOut} icon={<Minus aria-hidden size={18} />} onClick={onZoomOut} />
      <IconButton label={texts.fit} icon={<Maximize aria-hidden size={17} />} onClick={onFit} />
    </div>
  )
}

import { Eraser } from 'lucide-react'
import { IconButton } from '../ui/IconButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './DrawingTools.module.css'
import type { DrawingTool } from './presenter-model.ts'
import { usePresenterWords } from './use-presenter-words.ts'

export interface DrawingToolsProps {
  readonly tool: DrawingTool
  readonly hasStrokes: boolean
  readonly onTool: (tool: DrawingTool) => void
  readonly onWipe: () => void
}

/** Laser and pen for the small picture. */
export function DrawingTools({ tool, hasStrokes, onTool, onWipe }: DrawingToolsProps) {
  const { tools: words } = usePresenterWords()
  return (
    <div className={css.tools}>
      <Segmented
        label={words.title}
        value={tool}
        options={[
          { value: 'none', label: words.none },
          { value: 'laser', label: words.laser },
          { value: 'pen', label: words.pen },
        ]}
        onChange={onTool}
      />
      {hasStrokes && <IconButton className={css.tap} label={words.wipe} icon={<Eraser />} onClick={onWipe} />}
    </div>
  )
}

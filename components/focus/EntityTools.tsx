import { EyeOff, GitCompareArrows, Pin, PinOff, Plus, Printer, Waypoints } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { Button } from '../ui/Button.tsx'
import css from './focus.module.css'

export interface EntityToolsProps {
  /** How many steps around it are shown; `null` where another view is. */
  readonly steps: 1 | 2 | 3 | null
  readonly isPinned: boolean
  readonly onSteps: (steps: 1 | 2 | 3) => void
  readonly onGrow: () => void
  readonly onPin: () => void
  readonly onHide: () => void
  readonly onPath: () => void
  readonly onCompare: () => void
  /** Everything about it, on paper. */
  readonly onDossier: () => void
}

/** From an entity's card into the graph: its surroundings, its connections, whether it stays in sight. */
export function EntityTools(props: EntityToolsProps) {
  const { steps, isPinned } = props
  const { number } = useText()
  const { focus } = useInquiryWords()
  return (
    <div className={css.tools}>
      <Button look="quiet" icon={<Waypoints aria-hidden />} onClick={props.onPath}>
        {focus.connected}
      </Button>
      <Button look="quiet" icon={<GitCompareArrows aria-hidden />} onClick={props.onCompare}>
        {focus.compareWith}
      </Button>
      <Button look="quiet" icon={<Plus aria-hidden />} onClick={props.onGrow}>
        {focus.grow}
      </Button>
      <Button
        look="quiet"
        aria-pressed={isPinned}
        icon={isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
        onClick={props.onPin}
      >
        {isPinned ? focus.unpin : focus.pin}
      </Button>
      <Button look="quiet" icon={<EyeOff aria-hidden />} onClick={props.onHide}>
        {focus.hide}
      </Button>
      <Button look="quiet" icon={<Printer aria-hidden />} onClick={props.onDossier}>
        {focus.dossier}
      </Button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups three buttons */}
      <div role="group" aria-label={focus.steps} className={css.steps}>
        <span aria-hidden>{focus.steps}</span>
        {([1, 2, 3] as const).map((count) => (
          <button
            key={count}
            type="button"
            className={css.step}
            aria-label={focus.showSteps({ steps: count })}
            aria-pressed={steps === count}
            onClick={() => props.onSteps(count)}
          >
            {number(count)}
          </button>
        ))}
      </div>
    </div>
  )
}

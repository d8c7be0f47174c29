import {
  EyeOff,
  GitCompareArrows,
  type LucideIcon,
  Pin,
  PinOff,
  Plus,
  Printer,
  Waypoints,
} from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { Button } from '../ui/Button.tsx'
import css from './focus.module.css'

export const ENTITY_TOOLS = ['path', 'compare', 'grow', 'pin', 'hide', 'dossier'] as const
export type EntityToolId = (typeof ENTITY_TOOLS)[number]

export interface EntityTool {
  readonly id: EntityToolId
  readonly label: string
  /** `null`: it switches nothing. */
  readonly isOn: boolean | null
}

export interface EntityToolsProps {
  readonly tools: readonly EntityTool[]
  /** How many steps around it are shown; `null` where another view is. */
  readonly steps: 1 | 2 | 3 | null
  readonly onTool: (id: EntityToolId) => void
  readonly onSteps: (steps: 1 | 2 | 3) => void
}

/** From an entity's card into the graph: its surroundings, its connections, whether it stays in sight. */
export function EntityTools({ tools, steps, onTool, onSteps }: EntityToolsProps) {
  const { number } = useText()
  const { focus } = useInquiryWords()
  return (
    <div className={css.tools}>
      {tools.map(({ id, label, isOn }) => {
        const Icon = isOn ? PinOff : ICONS[id]
        return (
          <Button
            key={id}
            look="quiet"
            {...(isOn === null ? {} : { 'aria-pressed': isOn })}
            icon={<Icon aria-hidden />}
            onClick={() => onTool(id)}
          >
            {label}
          </Button>
        )
      })}
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
            onClick={() => onSteps(count)}
          >
            {number(count)}
          </button>
        ))}
      </div>
    </div>
  )
}

const ICONS: Readonly<Record<EntityToolId, LucideIcon>> = {
  path: Waypoints,
  compare: GitCompareArrows,
  grow: Plus,
  pin: Pin,
  hide: EyeOff,
  dossier: Printer,
}

import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState, useSyncExternalStore } from 'react'
import css from './Fold.module.css'
import { joinClasses } from './join-classes.ts'

export interface FoldProps {
  /** What is seen while it is folded; says what is below. */
  readonly label: ReactNode
  /** `low`: only where the screen is a laptop's; elsewhere there is room for it. */
  readonly when?: 'always' | 'low'
  readonly className?: string | undefined
  readonly children: ReactNode
}

const LOW = '(width >= 720px) and (height < 900px)'
const readHeight = (): boolean => matchMedia(LOW).matches

function watchHeight(tell: () => void): () => void {
  const query = matchMedia(LOW)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** Something that can wait, one press away. On paper it is always open. */
export function Fold({ label, when = 'always', className, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const isLow = useSyncExternalStore(watchHeight, readHeight)
  if (when === 'low' && !isLow) {
    return (
      <div className={className}>
        <div>{label}</div>
        {children}
      </div>
    )
  }
  return (
    <div className={joinClasses(css.fold, className)}>
      <button
        type="button"
        className={css.label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span>{label}</span>
        <ChevronRight aria-hidden className={css.mark} />
      </button>
      <div id={id} className={isOpen ? undefined : css.folded}>
        {children}
      </div>
    </div>
  )
}

import { EyeOff, Focus, GitCompareArrows, Pin, PinOff, Waypoints, X } from 'lucide-react'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import css from './focus.module.css'

export interface SelectionBarProps {
  readonly count: number
  /** All of them have a pin. */
  readonly arePinned: boolean
  readonly onIsolate: () => void
  readonly onHide: () => void
  readonly onPin: () => void
  /** For exactly two. */
  readonly onPath: () => void
  readonly onCompare: () => void
  readonly onClear: () => void
}

/** What can be done with the entities that are selected together. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, arePinned } = props
  const { focus } = useInquiryWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the buttons of a selection
    <div role="group" aria-label={focus.toolbar} className={css.bar} data-control data-selection={count}>
      <p className={css.count}>{focus.selected({ count })}</p>
      <p className={css.fine}>{focus.more}</p>
      <Button look="quiet" icon={<Focus aria-hidden />} onClick={props.onIsolate}>
        {focus.isolate}
      </Button>
      <Button look="quiet" icon={<EyeOff aria-hidden />} onClick={props.onHide}>
        {focus.hideThese}
      </Button>
      <Button
        look="quiet"
        icon={arePinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
        onClick={props.onPin}
      >
        {arePinned ? focus.unpinThese : focus.pinThese}
      </Button>
      {count === 2 && (
        <>
          <Button look="quiet" icon={<Waypoints aria-hidden />} onClick={props.onPath}>
            {focus.pathBetween}
          </Button>
          <Button look="quiet" icon={<GitCompareArrows aria-hidden />} onClick={props.onCompare}>
            {focus.compareThese}
          </Button>
        </>
      )}
      <IconButton label={focus.clear} icon={<X aria-hidden />} onClick={props.onClear} />
    </div>
  )
}

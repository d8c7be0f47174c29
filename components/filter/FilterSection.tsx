import { useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import css from './FilterSection.module.css'
import type { FilterOption, FilterPanelProps, FilterSection as Section } from './filter-model.ts'
import { useFilterWords } from './use-filter-words.ts'

/** Longer lists show so many at first, those that hold most. */
const FEW = 8

export interface FilterSectionProps
  extends Pick<FilterPanelProps, 'onToggle' | 'onOnly' | 'onInvert' | 'onWhole'> {
  readonly section: Section
  /** Whether it stands open at first. */
  readonly isOpen: boolean
}

/** One dimension of the filter: its options with their counts, "only this", invert, all. */
export function FilterSection(props: FilterSectionProps) {
  const { section, onInvert, onWhole } = props
  const { id, options } = section
  const words = useFilterWords()
  const [isWhole, setWhole] = useState(false)
  const [isOpen, setOpen] = useState(props.isOpen)
  const name = words.sections[id]
  const shown = options.filter((option) => option.isShown).length
  const isNarrowed = shown < options.length
  const few = isWhole || options.length <= FEW + 1 ? options : options.slice(0, FEW)
  return (
    <details
      className={css.section}
      open={isOpen}
      data-section={id}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{name}</span>
        {isNarrowed && <span className={css.chosen}>{words.chosen({ shown, of: options.length })}</span>}
      </summary>
      {options.length === 0 && <p className={css.none}>{words.none}</p>}
      <ul>
        {few.map((option) => (
          <Option key={option.id} option={option} {...props} />
        ))}
      </ul>
      <div className={css.tools}>
        {options.length > few.length && (
          <Button look="quiet" onClick={() => setWhole(true)}>
            {words.showRest({ count: options.length - few.length })}
          </Button>
        )}
        {isWhole && (
          <Button look="quiet" onClick={() => setWhole(false)}>
            {words.showFew}
          </Button>
        )}
        {isNarrowed && (
          <>
            <Button look="quiet" aria-label={words.invertOf({ section: name })} onClick={() => onInvert(id)}>
              {words.invert}
            </Button>
            <Button look="quiet" aria-label={words.wholeOf({ section: name })} onClick={() => onWhole(id)}>
              {words.whole}
            </Button>
          </>
        )}
      </div>
    </details>
  )
}

function Option({
  option,
  section,
  onToggle,
  onOnly,
}: FilterSectionProps & { readonly option: FilterOption }) {
  const { number } = useText()
  const words = useFilterWords()
  const { id, label, count, isShown, sample } = option
  return (
    <li className={css.option} data-empty={count === 0} data-option={id}>
      <label>
        <input type="checkbox" checked={isShown} onChange={() => onToggle(section.id, id)} />
        {sample?.kind === 'family' && <LineSample family={sample.family} length={28} />}
        {sample?.kind === 'kind' && <KindMark kind={sample.of} />}
        <span className={css.name}>{label}</span>
        <span className={css.count}>{number(count)}</span>
      </label>
      <button
        type="button"
        className={css.only}
        aria-label={words.onlyThis({ name: label })}
        onClick={() => onOnly(section.id, id)}
      >
        {words.only}
      </button>
    </li>
  )
}

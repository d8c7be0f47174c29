import { useId } from 'react'
import css from './Segmented.module.css'

export interface SegmentedProps<Value extends string> {
  readonly label: string
  /** Whether the label is seen, or only heard. */
  readonly isLabelShown?: boolean
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few: real radio buttons in a row. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, isLabelShown = false, value, options, onChange } = props
  const name = useId()
  return (
    <fieldset className={css.field}>
      <legend className={isLabelShown ? css.legend : 'visually-hidden'}>{label}</legend>
      <div className={css.options}>
        {options.map((option) => (
          <label key={option.value} className={css.option} lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

import { useEffect, useId, useRef, useState } from 'react'
import css from './LateField.module.css'

export interface LateFieldProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly maxLength: number
  /** Several lines. */
  readonly isLong?: boolean
  /** Told a moment after the last letter, or when the reader leaves the field. */
  readonly onChange: (value: string) => void
}

/** As long as a reader who is still thinking of the next word. */
const PAUSE_MS = 700

/** A text that is kept by itself: nothing to press, and not a write for each letter. */
export function LateField({
  label,
  placeholder,
  value,
  maxLength,
  isLong = false,
  onChange,
}: LateFieldProps) {
  const id = useId()
  const [text, setText] = useState(value)
  const told = useRef(value)
  const latest = useRef({ text, onChange })
  latest.current = { text, onChange }
  const tell = useRef(() => {
    const { text, onChange } = latest.current
    if (text === told.current) return
    told.current = text
    onChange(text)
  })
  useEffect(() => {
    // Changed from outside: another tab, or an import.
    if (value === told.current) return
    told.current = value
    setText(value)
  }, [value])
  useEffect(() => {
    if (text === told.current) return
    const timer = setTimeout(tell.current, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    // Whoever turns the page in the middle of a word loses nothing.
    const finish = tell.current
    addEventListener('pagehide', finish)
    return () => {
      removeEventListener('pagehide', finish)
      finish()
    }
  }, [])
  const field = {
    id,
    className: css.field,
    value: text,
    placeholder,
    maxLength,
    // Empty, the field keeps the page's direction, and so does what it asks for.
    dir: text === '' ? undefined : 'auto',
    onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
    onBlur: () => tell.current(),
  }
  return (
    <div className={css.late}>
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea rows={2} {...field} /> : <input type="text" autoComplete="off" {...field} />}
    </div>
  )
}

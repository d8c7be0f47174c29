import css from './IsnadMark.module.css'

/** A chain of three reporters that ends in a text. */
export function IsnadMark() {
  return (
    <svg aria-hidden focusable="false" className={css.mark} viewBox="0 0 28 28">
      <path d="M6 22L11 14.5L17.5 10.5L22.5 5.5" />
      <circle cx="6" cy="22" r="3.5" />
      <circle cx="11.4" cy="14" r="2.2" />
      <circle cx="17.4" cy="10.6" r="2.2" />
      <circle cx="22.5" cy="5.5" r="2.8" className={css.open} />
    </svg>
  )
}

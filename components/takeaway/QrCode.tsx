import css from './TakeAway.module.css'

/** Quiet zone around the code, in cells: readers want four. */
const QUIET = 4

/** A square code: always dark on white, whatever the theme, because readers expect it. */
export function QrCode(props: { readonly cells: readonly (readonly boolean[])[]; readonly label: string }) {
  const { cells, label } = props
  const side = cells.length + 2 * QUIET
  const dark = cells.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : [])),
  )
  return (
    <svg
      className={css.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}

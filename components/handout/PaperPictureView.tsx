import { useText } from '../i18n/text-context.tsx'
import kindCss from '../ui/KindMark.module.css'
import { KIND_MARKS } from '../ui/kind-look.ts'
import { LINE_LOOKS } from '../ui/line-look.ts'
import css from './PaperPicture.module.css'
import type { PaperLine, PaperNode, PaperPicture } from './paper-picture.ts'

const FIELD = 24
const BADGE = 9
const HEAD = 'M0 0L-10 4.6L-7.5 0L-10 -4.6z'

/** A step's picture in vectors: black lines told apart by their dashes, kinds by their outlines. */
export function PaperPictureView({
  picture,
  title,
}: {
  readonly picture: PaperPicture
  readonly title: string
}) {
  const { width, height, nodes, lines } = picture
  return (
    <svg className={css.picture} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {lines.map((line) => (
        <Line key={line.claimId} line={line} />
      ))}
      {nodes.map((node) => (
        <Node key={node.id} node={node} />
      ))}
      {lines.map((line) => (
        <Badge key={line.claimId} line={line} />
      ))}
    </svg>
  )
}

function Line({ line: { claimId, family, width, path, arrow, slashes } }: { readonly line: PaperLine }) {
  const { dash, cap } = LINE_LOOKS[family]
  const shrink = width / LINE_LOOKS[family].width
  return (
    <g className={family === 'denied' ? css.denied : css.line} data-line={claimId} data-family={family}>
      <path
        d={path}
        strokeWidth={width}
        strokeDasharray={dash.map((length) => length * shrink).join(' ') || undefined}
        strokeLinecap={cap}
      />
      {slashes.map(({ x, y, degrees }) => (
        <path
          key={`${x} ${y}`}
          d="M-3 6L3 -6"
          transform={`translate(${x} ${y}) rotate(${degrees})`}
          strokeWidth={2}
        />
      ))}
      {arrow && (
        <path
          className={css.head}
          d={HEAD}
          transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.degrees})`}
        />
      )}
    </g>
  )
}

function Badge({ line: { n, badge, isContested } }: { readonly line: PaperLine }) {
  const { number } = useText()
  return (
    <g transform={`translate(${badge.x} ${badge.y})`}>
      {isContested && <circle className={css.split} r={BADGE + 3} />}
      <circle className={css.badge} r={BADGE} />
      <text className={css.number} textAnchor="middle" y={3.8}>
        {number(n)}
      </text>
    </g>
  )
}

function Node({ node: { kind, x, y, size, label, labelX, isContext } }: { readonly node: PaperNode }) {
  const { outline, icon, shift } = KIND_MARKS[kind]
  const scale = size / FIELD
  return (
    <g className={isContext ? css.context : undefined}>
      <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${scale})`} className={kindCss[kind]}>
        <path className={css.body} d={outline} />
        <g transform={`translate(5.6 ${5.6 + shift}) scale(0.533)`}>
          <path className={css.icon} d={icon} />
        </g>
      </g>
      {label.map((line) => (
        <text
          key={line.y}
          className={line.isBold ? css.name : css.second}
          x={labelX}
          y={line.y}
          fontSize={line.font}
          textAnchor="middle"
          direction={line.direction}
        >
          {line.text}
        </text>
      ))}
    </g>
  )
}

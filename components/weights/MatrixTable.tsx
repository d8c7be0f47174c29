import { type KeyboardEvent, useRef, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import css from './MatrixPart.module.css'
import { stepInMatrix } from './step-in-matrix.ts'
import { useWeightsWords } from './use-weights-words.ts'
import type { MatrixCell, MatrixModel, MatrixRow } from './weights-model.ts'

export interface MatrixTableProps {
  readonly caption: string
  readonly articles: MatrixModel['articles']
  readonly rows: readonly MatrixRow[]
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
}

/** One group as a table: a stop of Tab, arrows from cell to cell; empty cells are passed over. */
export function MatrixTable({ caption, articles, rows, onOpen }: MatrixTableProps) {
  const { direction } = useText()
  const words = useWeightsWords()
  const table = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const first = rows[0]?.claim.id
  const keyDown = (event: KeyboardEvent, row: number, column: number): void => {
    const to = stepInMatrix(rows, { row, column }, event.key, direction)
    if (!to) return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row}-${to.column}"]`)?.focus()
  }
  return (
    <table ref={table} className={css.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.claim}</th>
          {articles.map(({ id, label }) => (
            <th key={id} scope="col">
              <LocalRun text={label} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ claim, cells }, row) => (
          <tr key={claim.id} data-claim={claim.id}>
            <th scope="row">
              <OpenLink
                href={claimHref(claim.id)}
                className={css.claim}
                data-cell={`${row}-0`}
                tabIndex={active === `${row}-0` || (active === null && claim.id === first) ? 0 : -1}
                onOpen={() => onOpen(claim.id, null)}
                onFocus={() => setActive(`${row}-0`)}
                onKeyDown={(event) => keyDown(event, row, 0)}
              >
                <ClaimSentence claim={claim} />
              </OpenLink>
            </th>
            {cells.map((cell, at) => (
              <td key={articles[at]?.id ?? at} data-empty={cell === null || undefined}>
                {cell === null ? (
                  <span className="visually-hidden">{words.silent}</span>
                ) : (
                  <CellLink
                    cell={cell}
                    claimId={claim.id}
                    article={articles[at]}
                    place={`${row}-${at + 1}`}
                    isStop={active === `${row}-${at + 1}`}
                    onOpen={onOpen}
                    onFocus={setActive}
                    onKey={(event) => keyDown(event, row, at + 1)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function CellLink(props: {
  readonly cell: MatrixCell
  readonly claimId: string
  readonly article: MatrixModel['articles'][number] | undefined
  readonly place: string
  readonly isStop: boolean
  readonly onOpen: MatrixTableProps['onOpen']
  readonly onFocus: (place: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}) {
  const { cell, claimId, article, place } = props
  const { t, local } = useText()
  const words = useWeightsWords()
  const name = article ? local(article.label) : ''
  const label = words.cell({
    article: name,
    paragraphs: t.list.paragraphsLabel({ numbers: cell.paragraphs }),
    how: t.words.family[cell.family],
  })
  return (
    <OpenLink
      href={claimHref(claimId, cell.evidenceId)}
      className={css.cell}
      aria-label={label}
      title={label}
      data-cell={place}
      tabIndex={props.isStop ? 0 : -1}
      onOpen={() => props.onOpen(claimId, cell.evidenceId)}
      onFocus={() => props.onFocus(place)}
      onKeyDown={props.onKey}
    >
      <LineSample family={cell.family} length={28} />
      <span className={css.article} aria-hidden>
        {name}{' '}
      </span>
      <span aria-hidden>{t.list.paragraphs({ numbers: cell.paragraphs })}</span>
    </OpenLink>
  )
}

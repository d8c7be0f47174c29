import { Eye, EyeOff, Hand } from 'lucide-react'
import { useId } from 'react'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import css from './EvidenceOffer.module.css'
import type { EvidenceRow } from './presenter-model.ts'
import { usePresenterWords } from './use-presenter-words.ts'

export interface EvidenceOfferProps {
  readonly rows: readonly EvidenceRow[]
  readonly onShow: (row: EvidenceRow) => void
  readonly onHide: () => void
  readonly onJudge: (row: EvidenceRow) => void
}

/** Paragraphs that can be put before the class: what the story pins first, then the rest of the step's. */
export function EvidenceOffer(props: EvidenceOfferProps) {
  const { evidence: words } = usePresenterWords()
  const headingId = useId()
  return (
    <section className={css.offer} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.title}</h2>
      {props.rows.length === 0 ? (
        <p className={css.none}>{words.none}</p>
      ) : (
        <ul className={css.rows}>
          {props.rows.map((row) => (
            <OfferRow key={row.evidence} {...props} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}

function OfferRow({ row, onShow, onHide, onJudge }: EvidenceOfferProps & { readonly row: EvidenceRow }) {
  const { evidence: words } = usePresenterWords()
  const { local } = useText()
  const id = useId()
  const { quote } = row
  return (
    <li className={css.row} data-evidence={row.evidence} data-shown={row.isShown || undefined}>
      <p className={css.where} id={id}>
        {words.paragraph({ publisher: local(row.publisher), n: row.paragraph })}
        {row.isPinned && <Chip>{words.pinned}</Chip>}
        {row.isShown && <strong className={css.shown}>{words.shown}</strong>}
      </p>
      {quote && (
        <blockquote className={css.quote} lang={quote.language} dir={directionOf(quote.language)}>
          {quote.text}
        </blockquote>
      )}
      <p className={css.claim}>{local(row.statement)}</p>
      <div className={css.actions}>
        <Button
          className={css.tap}
          icon={row.isShown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          aria-describedby={id}
          onClick={() => (row.isShown ? onHide() : onShow(row))}
        >
          {row.isShown ? words.hide : words.show}
        </Button>
        <Button
          look="quiet"
          className={css.tap}
          icon={<Hand aria-hidden />}
          aria-describedby={id}
          onClick={() => onJudge(row)}
        >
          {words.judge}
        </Button>
      </div>
    </li>
  )
}

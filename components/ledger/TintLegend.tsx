import { X } from 'lucide-react'
import type { Standing } from '#graph-data/schema/verdict.ts'
import { STANDINGS } from '#graph-data/schema/verdict.ts'
import { IconButton } from '../ui/IconButton.tsx'
import css from './TintLegend.module.css'
import { useLedgerText } from './use-ledger-text.ts'
import { StandingIcon } from './VerdictMark.tsx'
import { STANDING_WORDS } from './verdict-words.ts'

export interface TintLegendProps {
  /** Lines in the picture, by how their claims stand. */
  readonly counts: Readonly<Record<Standing, number>>
  readonly onClose: () => void
}

/** What the colours and signs on the lines mean, over the picture while they are there. */
export function TintLegend({ counts, onClose }: TintLegendProps) {
  const { words, local, number } = useLedgerText()
  return (
    <section className={css.legend} aria-label={words.progress.legend} data-control>
      <header className={css.head}>
        <h2>{words.progress.legend}</h2>
        <IconButton label={words.progress.legendOff} icon={<X />} onClick={onClose} />
      </header>
      <ul>
        {STANDINGS.map((standing) => (
          <li key={standing} data-standing={standing} data-empty={counts[standing] === 0}>
            <span className={css.sign}>
              <StandingIcon standing={standing} />
            </span>
            <span>{local(STANDING_WORDS[standing])}</span>
            <span className={css.count}>{number(counts[standing])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

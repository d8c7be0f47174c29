import css from './EvidenceChips.module.css'
import type { EvidenceChipModel } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export interface EvidenceChipsProps {
  readonly chips: readonly EvidenceChipModel[]
  /** The claim whose proof is open. */
  readonly open: string | null
  readonly onOpen: (claim: string) => void
}

/** What a sentence rests on: a number for each claim, framed as its line is drawn. */
export function EvidenceChips({ chips, open, onOpen }: EvidenceChipsProps) {
  const words = useStoryWords()
  if (chips.length === 0) return null
  return (
    <span className={css.chips}>
      {chips.map(({ number, claim, family, sentence }) => (
        <button
          key={claim}
          type="button"
          className={css.chip}
          data-chip={claim}
          data-family={family}
          aria-label={words.evidence({ number, claim: sentence })}
          aria-expanded={open === claim}
          title={sentence}
          onClick={() => onOpen(claim)}
        >
          {words.number({ number })}
        </button>
      ))}
    </span>
  )
}

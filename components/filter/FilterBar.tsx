import { SlidersHorizontal } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import css from './FilterBar.module.css'
import type { FilterSummary } from './filter-model.ts'
import { filterSentence } from './filter-sentence.ts'
import { useFilterWords } from './use-filter-words.ts'

export interface FilterBarProps {
  readonly summary: FilterSummary
  /** Over the picture, or in the flow of a narrow screen. */
  readonly layout: 'strip' | 'stacked'
  readonly isPanelOpen: boolean
  readonly onOpenPanel: () => void
  readonly onClear: () => void
}

/** Says at the picture what is shown of it and why no more, and takes it back. Only while something is filtered out. */
export function FilterBar({ summary, layout, isPanelOpen, onOpenPanel, onClear }: FilterBarProps) {
  const text = useText()
  const words = useFilterWords()
  return (
    <div className={css[layout]} data-filter-bar>
      <p>{filterSentence(text, words, summary)}</p>
      {!isPanelOpen && (
        <Button look="quiet" icon={<SlidersHorizontal aria-hidden />} onClick={onOpenPanel}>
          {words.title}
        </Button>
      )}
      <Button look="quiet" onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  )
}

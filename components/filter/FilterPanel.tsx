import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './FilterPanel.module.css'
import { FilterSection } from './FilterSection.tsx'
import type { FilterPanelProps, SectionId } from './filter-model.ts'
import { filterSentence } from './filter-sentence.ts'
import { SavedViews } from './SavedViews.tsx'
import { useFilterWords } from './use-filter-words.ts'

/** Short ones; the others are opened by whoever wants them, and stand open where they narrow the view. */
const OPEN_AT_FIRST: readonly SectionId[] = ['families', 'groups']

/** Everything that narrows the view, with live counts. Not modal: the picture follows every press. */
export function FilterPanel(props: FilterPanelProps) {
  const { summary, sections, isNarrowed, onClose } = props
  const text = useText()
  const words = useFilterWords()
  const titleId = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }
  return (
    <section className={css.panel} aria-labelledby={titleId} onKeyDown={handleKey}>
      <header className={css.header}>
        <h2 ref={title} id={titleId} tabIndex={-1}>
          {words.title}
        </h2>
        {isNarrowed && (
          <Button look="quiet" onClick={props.onClear}>
            {words.clear}
          </Button>
        )}
        <IconButton label={words.close} icon={<X />} onClick={onClose} />
      </header>
      <p className={css.summary}>{filterSentence(text, words, summary)}</p>
      {summary.claims === 0 && isNarrowed && <p className={css.nothing}>{words.nothing}</p>}
      {sections.map((section) => (
        <FilterSection
          key={section.id}
          section={section}
          isOpen={OPEN_AT_FIRST.includes(section.id) || section.options.some(({ isShown }) => !isShown)}
          {...props}
        />
      ))}
      <div className={css.choices}>
        <Segmented
          isLabelShown
          label={words.origins}
          value={String(props.origins.least)}
          options={[
            { value: '0', label: words.anyOrigins },
            ...props.origins.steps.map(({ least, count }) => ({
              value: String(least),
              label: `${words.leastOrigins({ least })} (${text.number(count)})`,
            })),
          ]}
          onChange={(least) => props.onOrigins(Number(least))}
        />
        <Segmented
          isLabelShown
          label={words.look}
          value={props.look}
          options={(['hide', 'dim'] as const).map((value) => ({ value, label: words.looks[value] }))}
          onChange={props.onLook}
        />
      </div>
      <SavedViews {...props.saved} />
    </section>
  )
}

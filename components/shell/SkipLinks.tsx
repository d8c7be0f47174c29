import { useText } from '../i18n/text-context.tsx'
import css from './SkipLinks.module.css'
import type { ShellTab } from './shell-model.ts'

export interface SkipLinksProps {
  /** Element ids of the regions. */
  readonly targets: Readonly<Record<ShellTab, string>>
  readonly isPanelOpen: boolean
  /** An article stands in the list's place. */
  readonly isReading: boolean
  /** A question to the graph stands there. */
  readonly isAsking: boolean
  readonly onTab: (tab: ShellTab) => void
  /** Brings the outline in front and the focus into it. */
  readonly onOutline: () => void
}

/** First in the page. Buttons, because a `#…` link would be taken for an address of the collection. */
export function SkipLinks(props: SkipLinksProps) {
  const { targets, isPanelOpen, isReading, isAsking, onTab, onOutline } = props
  const { t } = useText()
  const handleSkip = (tab: ShellTab) => {
    onTab(tab)
    // After the tab has come to the front: what is hidden takes no focus.
    requestAnimationFrame(() => document.getElementById(targets[tab])?.focus())
  }
  return (
    <div className={css.skip}>
      <button type="button" onClick={onOutline}>
        {t.explore.skipToOutline}
      </button>
      <button type="button" onClick={() => handleSkip('list')}>
        {isAsking ? t.skip.toQuestion : isReading ? t.explore.skipToArticle : t.skip.toList}
      </button>
      <button type="button" onClick={() => handleSkip('graph')}>
        {t.skip.toGraph}
      </button>
      {isPanelOpen && (
        <button type="button" onClick={() => handleSkip('panel')}>
          {t.skip.toPanel}
        </button>
      )}
    </div>
  )
}

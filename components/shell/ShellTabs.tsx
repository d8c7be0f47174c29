import { BookOpenText, List, Network, ScrollText, Waypoints } from 'lucide-react'
import { memo } from 'react'
import { useText } from '../i18n/text-context.tsx'
import css from './ShellTabs.module.css'
import type { ShellTab } from './shell-model.ts'

export interface ShellTabsProps {
  /** `null`: a page lies over all three. */
  readonly tab: ShellTab | null
  /** An article stands in the list's place. */
  readonly isReading: boolean
  /** A question to the graph stands there. */
  readonly isAsking: boolean
  readonly isPanelOpen: boolean
  /** What is open there is the card of an entity, no proof. */
  readonly isCard: boolean
  readonly onTab: (tab: ShellTab) => void
}

const ICONS = { list: List, graph: Network, panel: ScrollText }

/** Below 720 px, within the thumb's reach: which of the three is in front. */
export const ShellTabs = memo(function ShellTabs(props: ShellTabsProps) {
  const { tab, isPanelOpen, isCard, isReading, isAsking, onTab } = props
  const { t } = useText()
  return (
    <nav className={css.tabs} aria-label={t.tabs.label}>
      {(['list', 'graph', 'panel'] as const).map((id) => {
        const inList = id === 'list' && isReading ? (isAsking ? 'question' : 'article') : null
        const Icon = inList === 'question' ? Waypoints : inList === 'article' ? BookOpenText : ICONS[id]
        return (
          <button
            key={id}
            type="button"
            className={css.tab}
            aria-current={tab === id ? 'true' : undefined}
            disabled={id === 'panel' && !isPanelOpen}
            onClick={() => onTab(id)}
          >
            <Icon aria-hidden />
            {inList === 'question'
              ? t.tabs.question
              : inList === 'article'
                ? t.reader.article
                : id === 'panel' && isCard
                  ? t.proof.card.label
                  : t.tabs[id]}
          </button>
        )
      })}
    </nav>
  )
})

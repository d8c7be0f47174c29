import { useCallback } from 'react'
import { endHints, showNextHint } from '#app/commands/hints.ts'
import { openPage } from '#app/commands/navigate.ts'
import { HintNote } from '#components/hints/HintNote.tsx'
import { HINT_ID, type Hint } from '#components/hints/hint-model.ts'
import { ARTICLES_PAGE } from '#components/pages/about-pages.ts'
import { REGION_IDS } from '#components/shell/region-ids.ts'
import { useApp, useExplorer } from './app-provider.tsx'

/** The hint that is next, above the list; what its end leaves without focus goes to the list. */
export function HintArea({ hint }: { readonly hint: Hint }) {
  const app = useApp()
  const isAsked = useExplorer((state) => state.isHintAsked)
  const took = useCallback(() => app.store.getState().askHint(false), [app])
  const handleEnd = () => {
    const had = document.getElementById(HINT_ID)?.contains(document.activeElement) === true
    endHints(app)
    if (had) document.getElementById(REGION_IDS.list)?.focus()
  }
  return (
    <HintNote
      hint={hint}
      takesFocus={isAsked}
      onFocused={took}
      onNext={() => showNextHint(app)}
      onEnd={handleEnd}
      onOpenArticles={() => openPage(app, ARTICLES_PAGE)}
    />
  )
}

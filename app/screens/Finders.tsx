import { Suspense } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { EarlyField } from '#components/ui/EarlyField.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { keepEarlyText } from './early-text.ts'
import { PaletteArea, SearchArea } from './later-parts.tsx'

/** Search and commands by name, over whatever is open; what is typed before they have come is theirs. */
export function Finders({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const { t } = useText()
  const panel = useExplorer((state) => state.panel)
  if (panel !== 'search' && panel !== 'palette') return null
  const close = () => {
    keepEarlyText('')
    app.store.getState().setPanel(null)
  }
  return (
    <Suspense fallback={<EarlyField label={t.header.search} onText={keepEarlyText} onClose={close} />}>
      {panel === 'search' ? <SearchArea index={index} /> : <PaletteArea index={index} />}
    </Suspense>
  )
}

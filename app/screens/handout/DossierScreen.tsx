import { useEffect, useMemo, useState } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { formatAddress, HOME_ADDRESS, type Place } from '#app/domain/address.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { DossierView } from '#components/handout/DossierView.tsx'
import type { DossierSheet, SheetLanguage } from '#components/handout/handout-model.ts'
import { useHandoutWords } from '#components/handout/sheet-words.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import type { Language } from '#graph-data/schema/primitives.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { SheetScreen, type SheetState } from './SheetScreen.tsx'
import { languagesOf } from './SheetText.tsx'
import { toDossier } from './to-dossier.ts'

export interface DossierScreenProps {
  readonly index: CollectionIndex
  readonly id: string
}

/** All about one entity on paper. */
export function DossierScreen({ index, id }: DossierScreenProps) {
  const app = useApp()
  const { local, language: ofPage } = useText()
  const words = useHandoutWords()
  const [language, setLanguage] = useState<SheetLanguage>(ofPage)
  return (
    <SheetScreen
      title={`${words.dossier} · ${local(entityName(index, id).label)}`}
      back={{
        label: words.backToEntity,
        href: formatAddress({ ...HOME_ADDRESS, place: { kind: 'entity', id } }),
        onOpen: () => app.store.getState().setScreen(null),
      }}
      language={language}
      onLanguage={setLanguage}
      sheet={useDossier(index, id, languagesOf(language, ofPage)[0] ?? ofPage)}
      onRetry={() => void loadDetail(app)}
      draw={(sheet) => <DossierView sheet={sheet} />}
    />
  )
}

function useDossier(index: CollectionIndex, id: string, language: Language): SheetState<DossierSheet> {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  useEffect(() => void loadDetail(app), [app])
  return useMemo((): SheetState<DossierSheet> => {
    if (detail.kind === 'failed') return detail
    if (detail.kind === 'waiting') return { kind: 'waiting' }
    const place: Place = { kind: 'entity', id }
    const link = app.bar.linkTo(formatAddress({ ...HOME_ADDRESS, place, language }))
    return { kind: 'ready', sheet: toDossier({ index, detail: detail.file }, id, link) }
  }, [app, index, id, language, detail])
}

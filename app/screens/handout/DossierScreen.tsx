import { useEffect, useMemo, useState } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { formatAddress, HOME_ADDRESS, type Place } from '#app/domain/address.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { DossierView } from '#components/handout/DossierView.tsx'
import type { Paper, SheetLanguage } from '#components/handout/handout-model.ts'
import { PaperPage, SheetFrame } from '#components/handout/SheetFrame.tsx'
import { useHandoutWords } from '#components/handout/sheet-words.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { LoadFailure } from '#components/ui/LoadFailure.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import type { Language } from '#graph-data/schema/primitives.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { languagesOf, SheetText } from './SheetText.tsx'
import { toDossier } from './to-dossier.ts'
import { paperOf } from './usual-paper.ts'

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
  const [paper, setPaper] = useState<Paper>(paperOf(navigator.language))
  const sheet = useDossier(index, id, languagesOf(language, ofPage)[0] ?? ofPage)
  const waiting = <Skeleton label={words.waiting} lines={12} />
  return (
    <SheetFrame
      title={`${words.dossier} · ${local(entityName(index, id).label)}`}
      back={{
        label: words.backToEntity,
        href: formatAddress({ ...HOME_ADDRESS, place: { kind: 'entity', id } }),
        onOpen: () => app.store.getState().setScreen(null),
      }}
      language={language}
      onLanguage={setLanguage}
      paper={paper}
      onPaper={setPaper}
      isReady={sheet.kind === 'ready'}
      onPrint={() => print()}
    >
      {sheet.kind === 'failed' ? (
        <LoadFailure
          title={words.failed}
          reason={sheet.reason}
          onCopyText={copyText}
          onRetry={() => void loadDetail(app)}
        />
      ) : sheet.kind === 'waiting' ? (
        waiting
      ) : (
        <SheetText language={language} waiting={waiting}>
          <PaperPage paper={paper}>
            <DossierView sheet={sheet.sheet} />
          </PaperPage>
        </SheetText>
      )}
    </SheetFrame>
  )
}

function useDossier(index: CollectionIndex, id: string, language: Language) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  useEffect(() => void loadDetail(app), [app])
  return useMemo(() => {
    if (detail.kind === 'failed') return detail
    if (detail.kind === 'waiting') return { kind: 'waiting' } as const
    const place: Place = { kind: 'entity', id }
    const link = app.bar.linkTo(formatAddress({ ...HOME_ADDRESS, place, language }))
    return { kind: 'ready', sheet: toDossier({ index, detail: detail.file }, id, link) } as const
  }, [app, index, id, language, detail])
}

import { lazy, useMemo } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { goBackToGraph, openArticle, openClaim, openPage } from '#app/commands/navigate.ts'
import { wipe } from '#app/commands/wipe.ts'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { DisagreementsPage } from '#components/disagreements/DisagreementsPage.tsx'
import { AboutPage } from '#components/pages/AboutPage.tsx'
import { aboutPageOf, LEDGER_PAGE, MATCHES_PAGE } from '#components/pages/about-pages.ts'
import { ArticlesArea } from './ArticlesArea.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toAboutFacts } from './to-about-facts.ts'
import { toDisagreementsModel } from './to-disagreements-model.ts'
import { useAttachedTexts } from './use-attached-texts.ts'

/** With its tables and its words in a file of its own. */
const WeightsArea = lazy(async () => ({ default: (await import('./WeightsArea.tsx')).WeightsArea }))

/** With its storage and its words in files of their own. */
const LedgerArea = lazy(async () => ({ default: (await import('./LedgerArea.tsx')).LedgerArea }))

/** Only who looks for one asks for them. */
const StoriesArea = lazy(async () => ({ default: (await import('./story/StoriesArea.tsx')).StoriesArea }))

/** With the plans, which come in a file that nobody else fetches. */
const TeachersArea = lazy(async () => ({ default: (await import('./TeachersArea.tsx')).TeachersArea }))

/** Only who has attached a file asks for it. */
const MatchesArea = lazy(async () => ({ default: (await import('./MatchesArea.tsx')).MatchesArea }))

export interface PageAreaProps {
  readonly index: CollectionIndex
  readonly place: Place
}

/** The page that the address asks for, in the graph's room. */
export function PageArea({ index, place }: PageAreaProps) {
  if (place.kind === 'disagreements') return <Disagreements index={index} />
  if (place.kind === 'stories') return <StoriesArea index={index} />
  if (place.kind === 'weights') return <WeightsArea index={index} part={place.part} />
  if (place.kind !== 'about') return null
  if (place.page === LEDGER_PAGE) return <LedgerArea index={index} />
  if (place.page === MATCHES_PAGE) return <MatchesArea index={index} />
  const page = aboutPageOf(place.page)
  if (page === 'teachers') return <TeachersArea index={index} />
  return page === null ? <ArticlesArea index={index} /> : <About index={index} page={page} />
}

function Disagreements({ index }: Pick<PageAreaProps, 'index'>) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const originals = useAttachedTexts()
  const model = useMemo(() => toDisagreementsModel(index, detail, originals), [index, detail, originals])
  return (
    <DisagreementsPage
      model={model}
      onOpenEvidence={(claimId, evidenceId) => openClaim(app, claimId, evidenceId)}
      onCopyText={copyText}
      onRetry={() => void loadDetail(app)}
      onBack={() => goBackToGraph(app)}
    />
  )
}

function About({
  index,
  page,
}: Pick<PageAreaProps, 'index'> & { readonly page: NonNullable<ReturnType<typeof aboutPageOf>> }) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const facts = useMemo(
    () => toAboutFacts(index, detail.kind === 'ready' ? detail.file : null),
    [index, detail],
  )
  return (
    <AboutPage
      page={page}
      facts={facts}
      onOpenPage={(next) => openPage(app, next)}
      onOpenArticle={(articleId) => openArticle(app, articleId, null)}
      onWipe={async () => {
        // One that fails must not keep the other from being tried.
        const others = await wipe(app).then(
          () => true,
          () => false,
        )
        const isLedgerGone = await (await import('#app/commands/ledger-session.ts')).wipeLedger(app)
        return others && isLedgerGone
      }}
      onBack={() => goBackToGraph(app)}
    />
  )
}

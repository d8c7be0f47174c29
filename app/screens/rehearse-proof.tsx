import { createRoot } from 'react-dom/client'
import { type AppContext, collectionOf } from '#app/commands/app-context.ts'
import { firstClaim } from '#app/domain/listed-claims.ts'
import { OPENING_VIEW, visibleGraph } from '#app/domain/visible-graph.ts'
import { TextProvider } from '#components/i18n/text-context.tsx'
import { AppProvider } from './app-provider.tsx'
import type { MessagesLibrary } from './messages-library.ts'
import { ProofPanel } from './ProofPanel.tsx'

/** Letters of both scripts, so that each part of the face of articles is fetched. */
const SAMPLE = 'ابA'
const ARTICLE_FACE = '400 16px "Noto Naskh Arabic"'

/**
 * Draws a proof into an element that is not in the page, and throws it away: functions are made ready and the face of
 * articles is fetched, so that the first click is as quick as the others. Nothing of it can be seen, heard or focused.
 */
export async function rehearseProof(app: AppContext, messages: MessagesLibrary): Promise<void> {
  const { place, preferences } = app.store.getState()
  const index = collectionOf(app)
  const claim = index && firstClaim(index, visibleGraph(index, OPENING_VIEW))
  // Where a proof is open already, its first time is over.
  if (!claim || place.kind === 'claim') return
  void document.fonts.load(ARTICLE_FACE, SAMPLE).catch(() => undefined)
  const { language, digits } = preferences
  const root = createRoot(document.createElement('div'))
  root.render(
    <AppProvider app={app}>
      <TextProvider language={language} digits={digits} messages={messages.of(language)}>
        <ProofPanel index={index} claimId={claim.id} evidenceId={null} />
      </TextProvider>
    </AppProvider>,
  )
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
  root.unmount()
}

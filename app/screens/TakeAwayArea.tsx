import { useEffect, useState } from 'react'
import { type AppContext, collectionOf } from '#app/commands/app-context.ts'
import { linkOf } from '#app/commands/copy.ts'
import { citationsOf, saveData } from '#app/commands/take-away.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { EMBED_HEIGHTS, embedCode } from '#app/domain/embed/embed-address.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { TakeAway } from '#components/takeaway/TakeAway.tsx'
import type { EmbedOffer } from '#components/takeaway/take-away-model.ts'
import { TAKE_AWAY_WORDS } from '#components/takeaway/take-away-words.ts'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { savePicture } from './save-picture.ts'
import { toSigns } from './to-signs.ts'

export interface TakeAwayAreaProps {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
}

/** The dialog of all that can be taken away from what is shown. */
export function TakeAwayArea({ index, visible }: TakeAwayAreaProps) {
  const app = useApp()
  const text = useText()
  const { t, local } = text
  const base = useExplorer((state) => state.view.base)
  // The detail file brings the headline that a citation names.
  useExplorer((state) => state.detail)
  const link = linkOf(app)
  const { core } = index
  return (
    <Dialog title={local(TAKE_AWAY_WORDS.title)} onClose={() => app.store.getState().setPanel(null)}>
      <TakeAway
        counts={{
          shown: { entities: visible.nodes.length, claims: visible.edges.length },
          all: { entities: core.entities.length, claims: core.claims.length },
        }}
        hasPicture={app.picture.current !== null}
        onSavePicture={(format, isTransparent) =>
          savePicture(app, {
            ...{ format, isTransparent, index, visible, base },
            familyWords: t.words.family,
            signs: toSigns(app.store.getState(), index, visible, text),
          })
        }
        onSaveData={(format, scope) =>
          saveData(app, format, scope === 'all' ? { kind: 'all' } : { kind: 'shown', ...visible })
        }
        link={link}
        qr={useQr(link)}
        embed={embedOf(app, link, local(core.collection.title), t.appName)}
        citations={citationsOf(app)}
        onCopyText={copyText}
      />
    </Dialog>
  )
}

/** What is open by its name, else the collection by its own. */
function embedOf(app: AppContext, link: string, collection: string, appName: string): EmbedOffer {
  const title = `${openName(app) ?? collection} · ${appName}`
  return {
    title,
    heights: EMBED_HEIGHTS,
    codeOf: (size, scheme) => embedCode({ link, title, size, scheme: scheme === 'device' ? null : scheme }),
  }
}

function openName(app: AppContext): string | null {
  const { place } = app.store.getState()
  const index = collectionOf(app)
  const words = app.words()
  if (!index || !('id' in place)) return null
  const claim = place.kind === 'claim' ? index.claims.get(place.id) : undefined
  const entity = place.kind === 'entity' ? index.entities.get(place.id) : undefined
  if (claim) return words.claim(index, claim)
  return entity ? words.local(entity.label) : null
}

/** The cells of a code for an address; `null` until it is made, or where the address does not fit into one. */
function useQr(link: string): readonly (readonly boolean[])[] | null {
  const [cells, setCells] = useState<readonly (readonly boolean[])[] | null>(null)
  useEffect(() => {
    let isWanted = true
    const make = async (): Promise<void> => {
      const { encode } = await import('uqr')
      const { data } = encode(link, { ecc: 'M', border: 0 })
      if (isWanted) setCells(data)
    }
    // Too long an address is no fault: the dialog says that it has no code.
    make().catch(() => isWanted && setCells(null))
    return () => {
      isWanted = false
    }
  }, [link])
  return cells
}

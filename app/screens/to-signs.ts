import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { selectTints } from '#app/state/ledger-slice.ts'
import type { ExplorerState } from '#app/state/store-types.ts'
import type { Text } from '#components/i18n/create-text.ts'
import { PINNED_NAME } from '#components/i18n/pinned-name.ts'
import { READERS_VERDICTS } from '#components/ledger/verdict-words.ts'
import { SIGNS, type Sign } from '#components/ui/sign-look.ts'

export interface SignInPicture {
  readonly sign: Sign
  readonly word: string
}

/** The signs that stand in the picture now, with what they mean: for the legend of a picture that leaves the page. */
export function toSigns(
  { ledger, view }: Pick<ExplorerState, 'ledger' | 'view'>,
  index: CollectionIndex,
  visible: VisibleGraph,
  text: Text,
): readonly SignInPicture[] {
  const tints = selectTints(index.core.claims, ledger)
  const drawn = new Set<Sign | undefined>(visible.edges.map((id) => tints.get(id)))
  if (visible.nodes.some((id) => view.pinned?.includes(id))) drawn.add('pinned')
  return SIGNS.filter((sign) => drawn.has(sign)).map((sign) => ({
    sign,
    word: text.local(sign === 'pinned' ? PINNED_NAME : READERS_VERDICTS[sign]),
  }))
}

import { linkTo } from '#app/commands/copy.ts'
import { chooseClaim, chooseEntity, openArticle, showAround } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import type { CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { ContextMenu } from '#components/menu/ContextMenu.tsx'
import { useApp } from './app-provider.tsx'
import { nameOf } from './PictureKeyboard.tsx'

export interface PictureMenuProps {
  readonly index: CollectionIndex
  /** `null`: the ground of the picture. */
  readonly target: CanvasTarget | null
  readonly point: Point
  readonly onClose: () => void
}

interface Entry {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

/** What can be done with a node, a line or the picture: by long press, right click or Shift+F10. */
export function PictureMenu({ index, target, point, onClose }: PictureMenuProps) {
  const text = useText()
  const { menu } = text.t.explore
  const entries = useEntries(index, target)
  const label =
    target === null
      ? menu.pictureMenu
      : target.kind === 'edge'
        ? menu.edge
        : menu.node({ name: nameOf(text, index, target) })
  return (
    <ContextMenu
      label={label}
      point={point}
      items={entries.map(({ id, label }) => ({ id, label }))}
      onAction={(id) => entries.find((entry) => entry.id === id)?.run()}
      onClose={onClose}
    />
  )
}

function useEntries(index: CollectionIndex, target: CanvasTarget | null): readonly Entry[] {
  const app = useApp()
  const { t } = useText()
  const { menu } = t.explore
  const copy = (link: string) =>
    void copyText(link).then((isCopied) =>
      app.store.getState().notify(isCopied ? 'link-copied' : 'clipboard-blocked'),
    )
  if (target === null) return [{ id: 'fit', label: menu.fit, run: () => app.picture.current?.focus(null) }]
  const { id } = target
  if (target.kind === 'node') {
    return [
      { id: 'open', label: menu.openCard, run: () => chooseEntity(app, id) },
      { id: 'around', label: menu.showAround, run: () => showAround(app, id) },
      { id: 'link', label: menu.copyLink, run: () => copy(linkTo(app, { kind: 'entity', id })) },
    ]
  }
  const [piece] = index.claims.get(id)?.evidence ?? []
  const article = piece && {
    id: 'article',
    label: menu.openArticle,
    run: () => openArticle(app, piece.article, piece.paragraph),
  }
  return [
    { id: 'open', label: menu.openProof, run: () => chooseClaim(app, id) },
    ...(article ? [article] : []),
    { id: 'link', label: menu.copyLink, run: () => copy(linkTo(app, { kind: 'claim', id, evidence: null })) },
  ]
}

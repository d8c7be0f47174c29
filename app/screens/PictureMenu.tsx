import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useInquiryWords } from '#components/i18n/use-inquiry-words.ts'
import { ContextMenu } from '#components/menu/ContextMenu.tsx'
import { useApp } from './app-provider.tsx'
import { nameOf } from './narrate-target.ts'
import { edgeEntries, groundEntries, type MenuEntry, nodeEntries } from './picture-menu-entries.ts'

export interface PictureMenuProps {
  readonly index: CollectionIndex
  /** Entities in sight. */
  readonly shown: readonly string[]
  /** `null`: the ground of the picture. */
  readonly target: CanvasTarget | null
  readonly point: Point
  /** A node is to be moved by keys or buttons. */
  readonly onMove: (id: string) => void
  readonly onClose: () => void
}

/** What can be done with a node, a line or the picture: by long press, right click or Shift+F10. */
export function PictureMenu(props: PictureMenuProps) {
  const { index, target, point, onClose } = props
  const text = useText()
  const { menu } = text.t.explore
  const entries = useEntries(props)
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

function useEntries({ index, target, shown, onMove }: PictureMenuProps): readonly MenuEntry[] {
  const app = useApp()
  const text = useText()
  const words = useInquiryWords()
  const sources = { app, index, text, words, shown, onMove }
  if (target === null) return groundEntries(sources)
  return target.kind === 'node' ? nodeEntries(sources, target.id) : edgeEntries(sources, target.id)
}

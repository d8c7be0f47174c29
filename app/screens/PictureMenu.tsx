import {
  CLAIM_COMMANDS,
  ENTITY_COMMANDS,
  entriesFor,
  PICTURE_MENU,
  type TargetCommand,
} from '#app/commands/target-commands.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasTarget, Point } from '#components/canvas/canvas-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { ContextMenu } from '#components/menu/ContextMenu.tsx'
import { useApp } from './app-provider.tsx'
import { nameOf } from './narrate-target.ts'

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
export function PictureMenu({ index, shown, target, point, onMove, onClose }: PictureMenuProps) {
  const app = useApp()
  const text = useText()
  const { menu } = text.t.explore
  const entries = entriesFor(tableOf(target), { app, index, id: target?.id ?? '', shown, onMove })
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
      items={entries.map(({ id, label, keyLabel }) => ({ id, label: text.local(label), keyLabel }))}
      onAction={(id) => entries.find((entry) => entry.id === id)?.run()}
      onClose={onClose}
    />
  )
}

function tableOf(target: CanvasTarget | null): readonly TargetCommand[] {
  if (target === null) return PICTURE_MENU
  return target.kind === 'node' ? ENTITY_COMMANDS : CLAIM_COMMANDS
}

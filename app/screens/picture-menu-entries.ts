import type { AppContext } from '#app/commands/app-context.ts'
import { COMMANDS } from '#app/commands/command-table.ts'
import { linkTo } from '#app/commands/copy.ts'
import {
  choose,
  chooseKind,
  chooseNeighbours,
  growFrom,
  hideEntities,
  toggleChosen,
  togglePin,
} from '#app/commands/focus.ts'
import { answerChoosing, askCompare, askPath } from '#app/commands/inquire.ts'
import { chooseClaim, chooseEntity, openArticle, showAround } from '#app/commands/navigate.ts'
import type { Place } from '#app/domain/address.ts'
import { kindLabelOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { InquiryWords } from '#components/i18n/use-inquiry-words.ts'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

export interface MenuSources {
  readonly app: AppContext
  readonly index: CollectionIndex
  readonly text: Text
  readonly words: InquiryWords
  /** Entities in sight. */
  readonly shown: readonly string[]
  readonly onMove: (id: string) => void
}

/** What can be done with the picture as a whole: commands of the table, as palette and keys have them. */
export function groundEntries(sources: MenuSources): readonly MenuEntry[] {
  const { app, words, shown } = sources
  return [
    ...['fit', 'path', 'compare', 'measures'].flatMap((id) => commandEntry(sources, id)),
    { id: 'select-shown', label: words.focus.selectShown, run: () => choose(app, shown) },
    ...['show-removed', 'reset-positions'].flatMap((id) => commandEntry(sources, id)),
  ]
}

/** A command of the table, where it can be run now. */
function commandEntry({ app, text }: MenuSources, id: string): readonly MenuEntry[] {
  const command = COMMANDS.find((candidate) => candidate.id === id)
  if (!command || command.when?.(app) === false) return []
  return [{ id, label: text.local(command.label), run: () => void command.run(app) }]
}

/** What can be done with an entity. */
export function nodeEntries(sources: MenuSources, id: string): readonly MenuEntry[] {
  const { app, index, text, words, shown, onMove } = sources
  const { focus } = words
  const { menu } = text.t.explore
  const { view, chosen } = app.store.getState()
  const kind = text.local(kindLabelOf(index, id))
  return [
    { id: 'open', label: menu.openCard, run: () => chooseEntity(app, id) },
    { id: 'around', label: menu.showAround, run: () => showAround(app, id) },
    ...questions(sources, id),
    { id: 'grow', label: focus.grow, run: () => growFrom(app, id) },
    {
      id: 'pin',
      label: view.pinned?.includes(id) ? focus.unpin : focus.pin,
      run: () => togglePin(app, [id]),
    },
    { id: 'hide', label: focus.hide, run: () => hideEntities(app, [id]) },
    { id: 'move', label: focus.move, run: () => onMove(id) },
    {
      id: 'select',
      label: chosen.includes(id) ? focus.deselect : focus.select,
      run: () => toggleChosen(app, [id]),
    },
    { id: 'select-around', label: focus.selectAround, run: () => chooseNeighbours(app, id, shown) },
    { id: 'select-kind', label: focus.selectKind({ kind }), run: () => chooseKind(app, id, shown) },
    linkEntry(sources, { kind: 'entity', id }),
  ]
}

/** A question that waits for its second entity is answered by this one; else one begins with it. */
function questions({ app, index, text, words }: MenuSources, id: string): readonly MenuEntry[] {
  const { focus } = words
  const { inquiry } = app.store.getState()
  const waiting = inquiry !== null && inquiry.kind !== 'measures' && inquiry.to === null ? inquiry : null
  const from = waiting?.from ?? null
  const name = from === null || from === id ? null : index.entities.get(from)?.label
  const isPath = waiting?.kind === 'path'
  return [
    name && isPath
      ? {
          id: 'path',
          label: focus.connectedFrom({ name: text.local(name) }),
          run: () => void answerChoosing(app, id),
        }
      : { id: 'path', label: focus.connected, run: () => askPath(app, id) },
    name && waiting?.kind === 'compare'
      ? {
          id: 'compare',
          label: focus.compareTo({ name: text.local(name) }),
          run: () => void answerChoosing(app, id),
        }
      : { id: 'compare', label: focus.compareWith, run: () => askCompare(app, id) },
  ]
}

/** What can be done with a line. */
export function edgeEntries(sources: MenuSources, id: string): readonly MenuEntry[] {
  const { app, index, text } = sources
  const { menu } = text.t.explore
  const [piece] = index.claims.get(id)?.evidence ?? []
  return [
    { id: 'open', label: menu.openProof, run: () => chooseClaim(app, id) },
    ...(piece
      ? [
          {
            id: 'article',
            label: menu.openArticle,
            run: () => openArticle(app, piece.article, piece.paragraph),
          },
        ]
      : []),
    linkEntry(sources, { kind: 'claim', id, evidence: null }),
  ]
}

function linkEntry({ app, text }: MenuSources, place: Place): MenuEntry {
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(linkTo(app, place))
    app.store.getState().notify(isCopied ? 'link-copied' : 'clipboard-blocked')
  }
  return { id: 'link', label: text.t.explore.menu.copyLink, run: () => void copy() }
}

import type { Place } from '#app/domain/address.ts'
import { kindLabelOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { AppContext } from './app-context.ts'
import { COMMANDS } from './command-table.ts'
import { copyLink } from './copy.ts'
import {
  choose,
  chooseKind,
  chooseNeighbours,
  growFrom,
  hideEntities,
  toggleChosen,
  togglePin,
} from './focus.ts'
import { answerChoosing, askCompare, askPath } from './inquire.ts'
import { shownKey } from './key-signs.ts'
import { chooseClaim, chooseEntity, openArticle, showAround } from './navigate.ts'
import { compareTo, pathFrom, selectKind, TARGET_WORDS } from './target-words.ts'

/** What a command is about: an entity, a line or, with an empty id, the picture. */
export interface Target {
  readonly app: AppContext
  readonly index: CollectionIndex
  readonly id: string
  /** Entities in sight. */
  readonly shown: readonly string[]
  /** Lets a node be moved by keys or buttons; `null` where there is nothing to move it in. */
  readonly onMove: ((id: string) => void) | null
}

/** One verb about a target: the rest of the table of commands, read by the menus, the card and the palette. */
export interface TargetCommand {
  readonly id: string
  readonly label: (target: Target) => LocalText
  /** The sign of a key that does the same to this target; none: by name only. */
  readonly keyLabel?: (target: Target) => string
  readonly when?: (target: Target) => boolean
  /** Of one that switches something: whether it is on now. */
  readonly isOn?: (target: Target) => boolean
  readonly run: (target: Target) => void
}

/** A command that can be run now, about a target. */
export interface TargetEntry {
  readonly id: string
  readonly label: LocalText
  readonly keyLabel: string
  /** `null`: it switches nothing. */
  readonly isOn: boolean | null
  readonly run: () => void
}

/** What of a table can be done with a target now. */
export const entriesFor = (commands: readonly TargetCommand[], target: Target): readonly TargetEntry[] =>
  commands
    .filter(({ when }) => when?.(target) !== false)
    .map(({ id, label, keyLabel, isOn, run }) => ({
      id,
      label: label(target),
      keyLabel: keyLabel?.(target) ?? '',
      isOn: isOn?.(target) ?? null,
      run: () => run(target),
    }))

/** A button's own key: in the graph, the keyboard is on what the menu is about. */
const openKey = (): string => 'Enter'

const isOpen = ({ app, id }: Target, kind: 'entity' | 'claim'): boolean => {
  const { place } = app.store.getState()
  return place.kind === kind && place.id === id
}

const isPinned = ({ app, id }: Target): boolean => app.store.getState().view.pinned?.includes(id) ?? false
const isChosen = ({ app, id }: Target): boolean => app.store.getState().chosen.includes(id)

/** Of a question of this kind that waits for its second entity: the name of its first, where that is another. */
function waitingFrom({ app, index, id }: Target, kind: 'path' | 'compare'): LocalText | null {
  const { inquiry } = app.store.getState()
  if (inquiry?.kind !== kind || inquiry.to !== null || inquiry.from === null || inquiry.from === id)
    return null
  return index.entities.get(inquiry.from)?.label ?? null
}

/** A question that waits for its second entity is answered by this one; else one begins with it. */
const question = (
  id: 'path' | 'compare',
  label: LocalText,
  labelFrom: (name: LocalText) => LocalText,
  begin: (app: AppContext, from: string) => void,
): TargetCommand => ({
  id,
  label: (target) => {
    const name = waitingFrom(target, id)
    return name ? labelFrom(name) : label
  },
  run: (target) => {
    if (waitingFrom(target, id)) answerChoosing(target.app, target.id)
    else begin(target.app, target.id)
  },
})

const SELECTION: readonly TargetCommand[] = [
  {
    id: 'select',
    label: (target) => (isChosen(target) ? TARGET_WORDS.deselect : TARGET_WORDS.select),
    run: ({ app, id }) => toggleChosen(app, [id]),
  },
  {
    id: 'select-around',
    label: () => TARGET_WORDS.selectAround,
    run: ({ app, id, shown }) => chooseNeighbours(app, id, shown),
  },
  {
    id: 'select-kind',
    label: ({ index, id }) => selectKind(kindLabelOf(index, id)),
    run: ({ app, id, shown }) => chooseKind(app, id, shown),
  },
]

/** What can be done with an entity. */
export const ENTITY_COMMANDS: readonly TargetCommand[] = [
  {
    id: 'open',
    label: () => TARGET_WORDS.openCard,
    keyLabel: openKey,
    run: ({ app, id }) => chooseEntity(app, id),
  },
  { id: 'around', label: () => TARGET_WORDS.around, run: ({ app, id }) => showAround(app, id) },
  question('path', TARGET_WORDS.path, pathFrom, askPath),
  question('compare', TARGET_WORDS.compare, compareTo, askCompare),
  { id: 'grow', label: () => TARGET_WORDS.grow, run: ({ app, id }) => growFrom(app, id) },
  {
    id: 'pin',
    label: (target) => (isPinned(target) ? TARGET_WORDS.unpin : TARGET_WORDS.pin),
    isOn: isPinned,
    run: ({ app, id }) => togglePin(app, [id]),
  },
  { id: 'hide', label: () => TARGET_WORDS.hide, run: ({ app, id }) => hideEntities(app, [id]) },
  {
    id: 'move',
    label: () => TARGET_WORDS.move,
    when: ({ onMove }) => onMove !== null,
    run: ({ id, onMove }) => onMove?.(id),
  },
  ...SELECTION,
  {
    id: 'dossier',
    label: () => TARGET_WORDS.dossier,
    // A sheet is of what is open.
    when: (target) => isOpen(target, 'entity'),
    run: ({ app }) => app.store.getState().setScreen('handout'),
  },
  linkCommand('entity', ({ id }) => ({ kind: 'entity', id })),
]

/** What can be done with a line. */
export const CLAIM_COMMANDS: readonly TargetCommand[] = [
  {
    id: 'open',
    label: () => TARGET_WORDS.openProof,
    keyLabel: openKey,
    run: ({ app, id }) => chooseClaim(app, id),
  },
  {
    id: 'article',
    label: () => TARGET_WORDS.openArticle,
    when: (target) => firstPiece(target) !== undefined,
    run: (target) => {
      const piece = firstPiece(target)
      if (piece) openArticle(target.app, piece.article, piece.paragraph)
    },
  },
  linkCommand('claim', ({ id }) => ({ kind: 'claim', id, evidence: null })),
]

/** What can be done with the picture as a whole: commands with keys or names of their own, and the selection. */
export const PICTURE_MENU: readonly TargetCommand[] = [
  ...tableCommands('fit', 'path', 'compare', 'measures'),
  {
    id: 'select-shown',
    label: () => TARGET_WORDS.selectShown,
    run: ({ app, shown }) => choose(app, shown),
  },
  ...tableCommands('show-removed', 'reset-positions'),
]

const firstPiece = ({ index, id }: Target) => index.claims.get(id)?.evidence[0]

/** The table's own, where no target is meant. */
function tableCommands(...ids: readonly string[]): readonly TargetCommand[] {
  return ids.flatMap((id) => {
    const command = COMMANDS.find((candidate) => candidate.id === id)
    if (!command) throw new Error(`the table has no command ${id}`)
    return {
      id,
      label: () => command.label,
      keyLabel: ({ app }: Target) => shownKey(app, command),
      when: ({ app }: Target) => command.when?.(app) !== false,
      run: ({ app }: Target) => command.run(app),
    }
  })
}

function linkCommand(kind: 'entity' | 'claim', placeOf: (target: Target) => Place): TargetCommand {
  const inTable = COMMANDS.find(({ id }) => id === 'copy-link')
  return {
    id: 'copy-link',
    label: () => TARGET_WORDS.copyLink,
    // The key copies a link to what is open.
    keyLabel: (target) => (inTable && isOpen(target, kind) ? shownKey(target.app, inTable) : ''),
    run: async (target) => {
      const isCopied = await copyLink(target.app, placeOf(target))
      target.app.store.getState().notify(isCopied ? 'link-copied' : 'clipboard-blocked')
    },
  }
}

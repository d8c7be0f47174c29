import { type CollectionIndex, indexOf } from '#app/domain/collection-index.ts'
import type { AddressBar } from '#app/platform/address-bar.ts'
import type { ExplorerStore } from '#app/state/explorer-store.ts'
import type { GraphView } from '#components/canvas/graph-view.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { Language, LocalText } from '#graph-data/schema/primitives.ts'

/** What commands act on. Made once per window by `main.tsx`. */
export interface AppContext {
  readonly store: ExplorerStore
  readonly bar: AddressBar
  /** The drawn graph, while it is drawn. */
  readonly picture: { current: Picture | null }
  /** To be called when the graph is drawn first. */
  readonly onPictured: () => void
  /** What can wait for the first picture begins then; some seconds later where there is none. */
  readonly pictured: Promise<void>
  /** A language's messages are loaded before it is switched to. */
  readonly loadMessages: (language: Language) => Promise<void>
  /** The reader's language now. */
  readonly words: () => Words
  /** Addresses of the collection's files; `null` where the build made none. */
  readonly files: {
    readonly core: string | null
    readonly detail: string | null
    readonly stories: string | null
    /** The presenter's notes; the page on the class's screen never asks for them. */
    readonly notes: string | null
    readonly issues: string | null
  }
}

/** What commands ask of the drawn graph. */
export interface Picture {
  readonly focus: (nodeIds: readonly string[] | null) => void
  readonly zoomBy: (factor: number) => void
  /** Moves the picture by CSS pixels. */
  readonly panBy: (dx: number, dy: number) => void
  readonly nodePoint: (nodeId: string) => { readonly x: number; readonly y: number } | null
  readonly camera: GraphView['camera']
  readonly setCamera: GraphView['setCamera']
  readonly setOptions: GraphView['setOptions']
  /** Data address of the whole picture. */
  readonly toPng: GraphView['toPng']
  readonly toSvg: GraphView['toSvg']
}

/** Texts that leave the page (citations), in the reader's language; views have their own way. */
export interface Words {
  readonly language: Language
  readonly local: (text: LocalText) => string
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string
  /** A claim's sentence with its status. */
  readonly claim: (index: CollectionIndex, claim: CoreClaim) => string
}

/** The collection, if it is there already. */
export function collectionOf({ store }: AppContext): CollectionIndex | null {
  const { core } = store.getState()
  return core.kind === 'ready' ? indexOf(core.file) : null
}

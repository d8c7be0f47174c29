import type { CoreFile } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { NotesFile, StoriesFile } from '#graph-data/compile/story-files.ts'
import type { Issue } from '#graph-data/schema/issue.ts'
import type { SetState } from './store-types.ts'

/** The first file: without it there is nothing to show. */
export type CoreState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly file: CoreFile }
  /** The build was allowed to carry an invalid collection; the page lists what is wrong with it. */
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** The second file, fetched while the picture is read. */
export type DetailState = FileState<DetailFile>

/** A file that is fetched when something needs it. */
export type FileState<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly file: T }
  | { readonly kind: 'failed'; readonly reason: string }

export interface CollectionSlice {
  readonly core: CoreState
  readonly detail: DetailState
  readonly stories: FileState<StoriesFile>
  /** Only in the presenter's window and for paper. */
  readonly storyNotes: FileState<NotesFile>
  readonly setCore: (core: CoreState) => void
  readonly setDetail: (detail: DetailState) => void
  readonly setStories: (stories: FileState<StoriesFile>) => void
  readonly setStoryNotes: (storyNotes: FileState<NotesFile>) => void
}

export function collectionSlice(set: SetState): CollectionSlice {
  return {
    core: { kind: 'loading' },
    detail: { kind: 'waiting' },
    stories: { kind: 'waiting' },
    storyNotes: { kind: 'waiting' },
    setCore: (core) => set({ core }),
    setDetail: (detail) => set({ detail }),
    setStories: (stories) => set({ stories }),
    setStoryNotes: (storyNotes) => set({ storyNotes }),
  }
}

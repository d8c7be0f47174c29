import type { SetState } from './store-types.ts'

/** Something that happened and that the reader should know. `kind` chooses the words; `details` can be copied. */
export interface AppNotice {
  readonly id: number
  readonly kind: NoticeKind
  readonly details: string
}

export type NoticeKind =
  | 'detail-failed'
  | 'storage-blocked'
  | 'fonts-late'
  | 'fonts-missing'
  | 'canvas-lost'
  | 'citation-copied'
  | 'link-copied'
  | 'clipboard-blocked'
  /** The code that takes files did not come. */
  | 'attaching-failed'
  /** `details`: the file's name. */
  | 'file-unrecognised'
  /** The same text is attached already; `details`: the file's name. */
  | 'file-again'
  /** A new build waits for the reader's consent. */
  | 'update-ready'

export interface NoticesSlice {
  readonly notices: readonly AppNotice[]
  /** A notice of a kind that is shown already takes its place. */
  readonly notify: (kind: NoticeKind, details?: string) => void
  readonly dismiss: (id: number) => void
  readonly dismissKind: (kind: NoticeKind) => void
  /** What is said to those who do not see the page; each announcement takes the place of the one before. */
  readonly announcement: { readonly id: number; readonly text: string } | null
  readonly announce: (text: string) => void
  /** The hints were asked for again, and the one that comes takes the keyboard. */
  readonly isHintAsked: boolean
  readonly askHint: (isHintAsked: boolean) => void
}

export function noticesSlice(set: SetState): NoticesSlice {
  let last = 0
  return {
    notices: [],
    notify: (kind, details = '') =>
      set((state) => {
        last += 1
        const others = state.notices.filter((notice) => notice.kind !== kind)
        return { notices: [...others, { id: last, kind, details }] }
      }),
    announcement: null,
    isHintAsked: false,
    askHint: (isHintAsked) => set({ isHintAsked }),
    announce: (text) => set((state) => ({ announcement: { id: (state.announcement?.id ?? 0) + 1, text } })),
    dismissKind: (kind) =>
      set((state) => ({ notices: state.notices.filter((notice) => notice.kind !== kind) })),
    dismiss: (id) => set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
  }
}

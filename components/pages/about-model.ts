import type { SecondReading } from '#graph-data/schema/collection.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { AboutPageId } from './about-pages.ts'

/** What the pages tell of the collection at hand; the rest of their words holds for any. */
export interface AboutFacts {
  readonly title: LocalText
  readonly description: LocalText
  readonly version: string
  /** ISO date. */
  readonly released: string
  readonly counts: {
    /** Those with a page of their own. */
    readonly articles: number
    /** Further ones that stand inside one of them. */
    readonly articlesInside: number
    readonly entities: number
    readonly claims: number
    readonly evidence: number
  }
  readonly articles: readonly {
    readonly id: string
    readonly publisher: LocalText
    readonly headline: string | null
    readonly language: string
    /** EDTF. */
    readonly date: string
  }[]
  /** `null` while the detail file is on its way. */
  readonly record: AboutRecord | null
  readonly keys: readonly KeyRow[]
  /** Only the page for teachers has it. */
  readonly teaching: TeachingFacts | null
}

export interface KeyRow {
  readonly id: string
  readonly label: LocalText
  /** As printed on the keyboard. */
  readonly keys: readonly string[]
}

/** The stories as lessons. */
export interface TeachingFacts {
  readonly lessons:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'failed'; readonly reason: string }
    | { readonly kind: 'ready'; readonly lessons: readonly LessonFacts[] }
}

export interface LessonFacts {
  readonly storyId: string
  readonly title: LocalText
  readonly summary: LocalText
  /** Of the story alone. */
  readonly minutes: number
  readonly steps: readonly LessonStep[]
  /** `null`: the story has no plan. */
  readonly plan: LessonPlan | null
}

export interface LessonStep {
  readonly id: string
  /** From 1. */
  readonly n: number
  readonly title: LocalText
}

export interface LessonPlan {
  readonly aim: LocalText
  readonly parts: readonly {
    readonly minutes: number
    readonly step: LessonStep | null
    readonly sheet: 'class' | 'questions' | null
    readonly teacher: LocalText
    readonly pupils: LocalText
  }[]
  readonly homework: LocalText
}

export interface TeachingHandlers {
  readonly onOpenStory: (aim: StoryAim) => void
  /** Fetch the plans again. */
  readonly onRetry: () => void
  readonly onCopyText: (text: string) => Promise<boolean>
}

/** Where a link of the page for teachers leads: a step on the screen, or a sheet of the story. */
export interface StoryAim {
  readonly storyId: string
  readonly stepId: string | null
  readonly sheet: 'class' | 'questions' | 'teacher' | null
}

/** What the curators wrote of their work. */
export interface AboutRecord {
  readonly curators: readonly LocalText[]
  readonly method: LocalText
  readonly selection: LocalText | null
  readonly licence: { readonly id: string; readonly url: string }
  readonly secondReading: SecondReading | null
  readonly changes: readonly {
    readonly version: string
    readonly date: string
    readonly what: LocalText
  }[]
  readonly questions: readonly { readonly question: LocalText; readonly note: LocalText | null }[]
}

export interface AboutPageProps {
  readonly page: AboutPageId
  readonly facts: AboutFacts
  readonly onOpenPage: (page: AboutPageId) => void
  readonly onOpenArticle: (articleId: string) => void
  /** Only the page for teachers has them. */
  readonly teaching?: TeachingHandlers
  /** Forget settings and attached files on this device. */
  /** Waited for. */
  readonly onWipe: () => unknown
  readonly onBack: () => void
}

/** What a page of content is given. */
export type ContentProps = Pick<
  AboutPageProps,
  'facts' | 'onOpenPage' | 'onOpenArticle' | 'teaching' | 'onWipe'
>

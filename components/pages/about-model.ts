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
  readonly keys: readonly {
    readonly id: string
    readonly label: LocalText
    /** As printed on the keyboard. */
    readonly keys: readonly string[]
  }[]
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
  /** Forget settings and attached files on this device. */
  /** Waited for. */
  readonly onWipe: () => unknown
  readonly onBack: () => void
}

/** What a page of content is given. */
export type ContentProps = Pick<AboutPageProps, 'facts' | 'onOpenPage' | 'onOpenArticle' | 'onWipe'>

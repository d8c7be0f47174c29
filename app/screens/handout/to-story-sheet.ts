import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type SheetStep, sheetOfStory } from '#app/domain/handout/sheet-of-story.ts'
import type { PaperStep, SheetKind, StorySheet } from '#components/handout/handout-model.ts'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import type { Language, LocalText } from '#graph-data/schema/primitives.ts'
import { type PaperSources, toPaperArticles, toPaperClaim, toPaperCredit } from './to-paper-claim.ts'
import { toPaperPicture } from './to-paper-picture.ts'

export interface StorySheetWish extends PaperSources {
  readonly story: PlayedStory
  readonly kind: SheetKind
  /** Of names in the pictures, the first written larger. */
  readonly languages: readonly Language[]
  /** Of the presenter, by step; only the teacher's sheet has them. */
  readonly notes: Readonly<Record<string, LocalText>> | null
  /** Full address of the story. */
  readonly link: string
}

/** Everything that one sheet of a story shows. */
export function toStorySheet(wish: StorySheetWish): StorySheet {
  const { index, story, kind, link } = wish
  const steps = sheetOfStory(index, story)
  const claims = [...new Set(steps.flatMap((step) => step.claims.map(({ claim }) => claim)))]
  const families = new Set(claims.map(({ family }) => family))
  return {
    kind,
    title: story.title,
    summary: story.summary,
    steps: steps.map((step, position) => toPaperStep(wish, step, position + 1)),
    families: LINE_FAMILIES.filter((family) => families.has(family)),
    kinds: kindsIn(index, steps),
    articles: toPaperArticles(wish, claims),
    credit: toPaperCredit(wish, link),
  }
}

function toPaperStep(
  wish: StorySheetWish,
  { step, sentences, claims, drawn }: SheetStep,
  n: number,
): PaperStep {
  const { index, languages, kind, notes } = wish
  const numbers = new Map(claims.map((one) => [one.claim.id, one.n]))
  return {
    id: step.id,
    n,
    title: step.title,
    picture: toPaperPicture(
      {
        index,
        focus: step.focus,
        claims: drawn.map((claim) => ({ claim, n: numbers.get(claim.id) ?? 0 })),
        languages,
      },
      kind !== 'questions',
    ),
    sentences: sentences.map(({ sentence, numbers }) => ({
      text: sentence.text,
      isEditorial: sentence.editorial,
      isWeak: sentence.weak === true,
      numbers,
    })),
    claims: claims.map((claim) => toPaperClaim(wish, claim)),
    ask: step.ask ?? null,
    notes: kind === 'teacher' ? (notes?.[step.id] ?? null) : null,
    seconds: step.seconds,
  }
}

function kindsIn(index: CollectionIndex, steps: readonly SheetStep[]): StorySheet['kinds'] {
  const ids = steps.flatMap(({ step, drawn }) => [
    ...step.focus,
    ...drawn.flatMap(({ subject, object }) => [subject, object ?? subject]),
  ])
  const shown = new Set(ids.map((id) => index.entities.get(id)?.kind))
  return index.core.kinds.flatMap(({ id, label }) => (shown.has(id) ? [{ kind: id, label }] : []))
}

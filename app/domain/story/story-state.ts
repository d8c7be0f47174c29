import type { DrawnPoint, Stroke } from '#app/domain/presenter/drawing.ts'
import type { JudgeRound } from '#app/domain/presenter/judge-round.ts'
import type { CoreStory } from '#graph-data/compile/story-files.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import type { Place } from '../address.ts'

/** One language, or both at once: then that of the interface is the large one. */
export type StoryLanguage = Language | 'both'

/** A piece of evidence shown over a step; `null`: the claim's first. */
export interface Revealed {
  readonly claim: string
  readonly evidence: string | null
}

/** What the class's screen shows of a story. The presenter's window has a copy of it. */
export interface StoryState {
  readonly id: string
  /** Place of the step, from 0. */
  readonly step: number
  readonly lang: StoryLanguage
  readonly isBlank: boolean
  readonly revealed: Revealed | null
  readonly isOverview: boolean
  readonly isPlaying: boolean
  /** The question to the class is shown. */
  readonly isAsking: boolean
  /** Digits of a step's number, before Enter. */
  readonly typed: string
  readonly laser: DrawnPoint | null
  readonly strokes: readonly Stroke[]
  readonly judging: JudgeRound | null
}

/** What a step begins with, whatever the one before left behind. */
const FRESH_STEP = {
  isBlank: false,
  revealed: null,
  isOverview: false,
  isAsking: false,
  typed: '',
  laser: null,
  strokes: [],
  judging: null,
} as const satisfies Partial<StoryState>

/** A story at one of its steps, nothing opened in it. */
export const storyAt = (id: string, step: number, lang: StoryLanguage): StoryState => ({
  id,
  step,
  lang,
  isPlaying: false,
  ...FRESH_STEP,
})

/**
 * What becomes of the story's state when the place changes: another step of the same story keeps the language and goes
 * on playing; what was opened, drawn or blanked belongs to the step that is left.
 *
 * @param left what is come back to, if the place is where it was left
 * @returns the same object where nothing changes; `null` outside stories, and for one that the collection lacks
 */
export function storyAfter(
  stories: readonly CoreStory[],
  place: Place,
  before: {
    readonly story: StoryState | null
    readonly left: StoryState | null
    readonly language: Language
  },
): StoryState | null {
  if (place.kind !== 'story') return null
  const listed = stories.find(({ id }) => id === place.id)
  if (!listed) return null
  const step = Math.max(0, place.step === null ? 0 : listed.steps.indexOf(place.step))
  const { story, left, language } = before
  if (story?.id === place.id) return story.step === step ? story : { ...story, ...FRESH_STEP, step }
  if (left?.id === place.id && left.step === step) return left
  return storyAt(place.id, step, language)
}

/** The address of a story's step. The first step is named too: a link to it stays one when steps are added before it. */
export function stepPlace(story: CoreStory, step: number): Place {
  return { kind: 'story', id: story.id, step: story.steps[step] ?? null }
}

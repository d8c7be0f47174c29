import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'

/** What the parts of the presenter's window are about. */
export interface StepProps {
  readonly index: CollectionIndex
  readonly story: PlayedStory
  /** Place of the step, from 0. */
  readonly at: number
}

import type { AppContext } from '#app/commands/app-context.ts'
import { leaveStory } from '#app/commands/story.ts'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { stepFilter, stepPicture } from '#app/domain/story/step-model.ts'
import type { PlayedStep } from '#graph-data/compile/story-files.ts'

/** Out of a step into the graph: its entities are shown there, and what narrows it. */
export function leaveFrom(app: AppContext, index: CollectionIndex, step: PlayedStep, to: Place): void {
  const { focus, context } = stepPicture(index, step)
  leaveStory(app, to, { shown: [...focus, ...context], filter: stepFilter(step) })
}

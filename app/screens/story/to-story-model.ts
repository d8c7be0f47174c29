import { kindLabelOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { evidenceNumbers, stepPicture } from '#app/domain/story/step-model.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { StepModel, StoryModel } from '#components/story/story-model.ts'
import type { PlayedStep, PlayedStory } from '#graph-data/compile/story-files.ts'
import { sentenceOf } from '../words-of.ts'

/** A story as its views need it; sentences and names in the reader's language. */
export const toStoryModel = (index: CollectionIndex, story: PlayedStory, text: Text): StoryModel => ({
  id: story.id,
  title: story.title,
  summary: story.summary,
  steps: story.steps.map((step, place) => toStep(index, step, place + 1, text)),
})

function toStep(index: CollectionIndex, step: PlayedStep, at: number, text: Text): StepModel {
  const numbers = evidenceNumbers(step)
  const { focus, claims } = stepPicture(index, step)
  return {
    id: step.id,
    at,
    title: step.title,
    time: step.time === undefined ? null : text.date(step.time),
    sentences: step.text.map((sentence) => ({
      text: sentence.text,
      isEditorial: sentence.editorial,
      chips: sentence.claims.flatMap((id) => {
        const claim = index.claims.get(id)
        if (!claim) return []
        return [
          {
            number: numbers.get(id) ?? 0,
            claim: id,
            family: claim.family,
            sentence: sentenceOf(text, index, claim),
          },
        ]
      }),
    })),
    ask: step.ask ?? null,
    entities: focus.flatMap((id) => {
      const entity = index.entities.get(id)
      return entity ? [{ id, name: entity.label, kind: kindLabelOf(index, id) }] : []
    }),
    lines: claims.flatMap((id) => {
      const claim = index.claims.get(id)
      return claim ? [{ claim: id, family: claim.family, sentence: sentenceOf(text, index, claim) }] : []
    }),
  }
}

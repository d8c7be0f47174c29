import type { Collection } from '../schema/collection.ts'
import type { Story } from '../schema/story.ts'
import type { CoreStory, NotesFile, PlayedStory, StoriesFile } from './story-files.ts'

/** What a collection's stories become: a line for the core file, and two files. */
export interface CompiledStories {
  readonly listed: readonly CoreStory[]
  readonly stories: StoriesFile
  readonly notes: NotesFile
}

/** Takes what only the teacher reads out of the stories, and puts the stories in the order of `collection.yaml`. */
export function compileStories(collection: Collection): CompiledStories {
  const { version } = collection.collection
  const stories = inOrder(collection)
  return {
    listed: stories.map(listed),
    stories: { format: 1, version, stories: stories.map(played) },
    notes: {
      format: 1,
      version,
      notes: Object.fromEntries(stories.map(notesOf)),
      lessons: Object.fromEntries(stories.flatMap(({ id, lesson }) => (lesson ? [[id, lesson]] : []))),
    },
  }
}

/** Those that `collection.yaml` names come first, as it names them; the others in the order of their files. */
function inOrder({ collection, stories }: Collection): readonly Story[] {
  const named = collection.stories.flatMap((id) => stories[id] ?? [])
  return [...named, ...Object.values(stories).filter((story) => !named.includes(story))]
}

const listed = ({ id, title, steps }: Story): CoreStory => ({
  id,
  title,
  steps: steps.map((step) => step.id),
  seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
})

const played = ({ lesson: _, ...story }: Story): PlayedStory => ({
  ...story,
  steps: story.steps.map(({ notes: _, ...step }) => step),
})

const notesOf = ({ id, steps }: Story) =>
  [id, Object.fromEntries(steps.map((step) => [step.id, step.notes]))] as const

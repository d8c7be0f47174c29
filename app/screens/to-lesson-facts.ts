import type { FileState } from '#app/state/collection-slice.ts'
import type { LessonFacts, LessonPlan, LessonStep, TeachingFacts } from '#components/pages/about-model.ts'
import type { NotesFile, PlayedStory, StoriesFile } from '#graph-data/compile/story-files.ts'
import type { Lesson } from '#graph-data/schema/story.ts'

/** The stories as lessons, once both of their files are there. */
export function toLessonFacts(
  stories: FileState<StoriesFile>,
  notes: FileState<NotesFile>,
): TeachingFacts['lessons'] {
  if (stories.kind === 'failed') return stories
  if (notes.kind === 'failed') return notes
  if (stories.kind === 'waiting' || notes.kind === 'waiting') return { kind: 'waiting' }
  const { lessons } = notes.file
  return {
    kind: 'ready',
    lessons: stories.file.stories.map((story) => toLesson(story, lessons[story.id] ?? null)),
  }
}

function toLesson({ id, title, summary, steps }: PlayedStory, lesson: Lesson | null): LessonFacts {
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0)
  const named = steps.map((step, at): LessonStep => ({ id: step.id, n: at + 1, title: step.title }))
  return {
    storyId: id,
    title,
    summary,
    minutes: Math.ceil(seconds / 60),
    steps: named,
    plan: lesson && toPlan(lesson, named),
  }
}

const toPlan = ({ aim, parts, homework }: Lesson, steps: readonly LessonStep[]): LessonPlan => ({
  aim,
  homework,
  parts: parts.map(({ minutes, step, sheet, teacher, pupils }) => ({
    minutes,
    step: steps.find(({ id }) => id === step) ?? null,
    sheet: sheet ?? null,
    teacher,
    pupils,
  })),
})

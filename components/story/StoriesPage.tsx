import { Play } from 'lucide-react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { useText } from '../i18n/text-context.tsx'
import { LoadFailure } from '../ui/LoadFailure.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { Page } from '../ui/Page.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import css from './StoriesPage.module.css'
import { useStoryWords } from './use-story-words.ts'

export interface ListedStory {
  readonly id: string
  readonly title: LocalText
  readonly minutes: number
  readonly href: string
  /** `null` while the stories are on their way. */
  readonly summary: LocalText | null
  readonly steps: readonly { readonly id: string; readonly title: LocalText | null; readonly href: string }[]
}

export interface StoriesPageProps {
  readonly stories: readonly ListedStory[]
  /** Why summaries and titles of steps did not come; `null`: they did, or are on their way. */
  readonly failure: string | null
  readonly teachersHref: string
  readonly onOpen: (storyId: string, step: number) => void
  readonly onOpenTeachers: () => void
  readonly onRetry: () => void
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onBack: () => void
}

/** All stories: what each is about, how long it takes, and its steps as ways in. */
export function StoriesPage(props: StoriesPageProps) {
  const { stories, failure, onOpen } = props
  const words = useStoryWords()
  return (
    <Page
      id="stories"
      title={words.stories}
      intro={stories.length === 0 ? words.noStories : words.storiesNote}
      onBack={props.onBack}
    >
      {failure !== null && (
        <LoadFailure
          title={words.failed}
          reason={failure}
          onCopyText={props.onCopyText}
          onRetry={props.onRetry}
        />
      )}
      <ul className={css.stories}>
        {stories.map((story) => (
          <Story key={story.id} story={story} onOpen={onOpen} />
        ))}
      </ul>
      <p className={css.teachers}>
        <OpenLink href={props.teachersHref} onOpen={props.onOpenTeachers}>
          {words.forTeachers}
        </OpenLink>
      </p>
    </Page>
  )
}

function Story({ story, onOpen }: { readonly story: ListedStory } & Pick<StoriesPageProps, 'onOpen'>) {
  const words = useStoryWords()
  const { local } = useText()
  const { id, title, summary, steps, minutes, href } = story
  return (
    <li className={css.story} data-story={id}>
      <h2>
        <LocalRun text={title} />
      </h2>
      <p className={css.length}>{words.length({ steps: steps.length, minutes })}</p>
      {summary !== null && (
        <p>
          <LocalRun text={summary} />
        </p>
      )}
      <OpenLink
        href={href}
        className={css.start}
        aria-label={words.startNamed({ title: local(title) })}
        onOpen={() => onOpen(id, 0)}
      >
        <Play aria-hidden /> {words.start}
      </OpenLink>
      <details className={css.steps}>
        <summary>{words.steps}</summary>
        <ol>
          {steps.map((step, place) => (
            <li key={step.id}>
              <OpenLink href={step.href} onOpen={() => onOpen(id, place)}>
                {step.title === null ? words.step({ at: place + 1 }) : <LocalRun text={step.title} />}
              </OpenLink>
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}

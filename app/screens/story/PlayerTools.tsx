import { changeLanguage } from '#app/commands/change-preferences.ts'
import { openPresenter } from '#app/commands/open-presenter.ts'
import {
  changeProjector,
  closeStory,
  leaveStory,
  nextLanguage,
  setAsking,
  setBlank,
  setOverview,
  setPlaying,
  setStoryLanguage,
} from '#app/commands/story.ts'
import { startJudging } from '#app/commands/story-judge.ts'
import { evidenceOffer } from '#app/domain/presenter/evidence-offer.ts'
import { DEFAULT_PROJECTOR, PROJECTOR_RANGES } from '#app/domain/story/projector.ts'
import type { StoryState } from '#app/domain/story/story-state.ts'
import { canFillScreen, leaveFullScreen, showFullScreen } from '#app/platform/full-screen.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { ProjectorSettings } from '#components/story/ProjectorSettings.tsx'
import { StoryTools } from '#components/story/StoryTools.tsx'
import type { StoryAction } from '#components/story/story-model.ts'
import { useStoryWords } from '#components/story/use-story-words.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import type { PlayerScreenProps } from './PlayerScreen.tsx'
import type { Projection } from './use-projector.ts'

export interface PlayerToolsProps extends PlayerScreenProps {
  readonly state: StoryState
  readonly projection: Projection
}

/** Buttons for what the keys do, and the menu of how the story is shown. */
export function PlayerTools({ index, story, state, projection }: PlayerToolsProps) {
  const app = useApp()
  const isFull = useExplorer((explorer) => explorer.isFull)
  return (
    <StoryTools
      lang={state.lang}
      isPlaying={state.isPlaying}
      isFull={isFull}
      onFull={canFillScreen() ? () => void (isFull ? leaveFullScreen() : showFullScreen()) : null}
      onPlay={(isPlaying) => setPlaying(app, isPlaying)}
      onOverview={() => setOverview(app, true)}
      onBlank={() => setBlank(app, true)}
      onLanguage={() => nextLanguage(app)}
      onLeave={() => closeStory(app)}
      actions={useActions(index, story, state)}
      settings={<Settings state={state} projection={projection} />}
    />
  )
}

function useActions(
  index: PlayerToolsProps['index'],
  story: PlayerToolsProps['story'],
  state: StoryState,
): readonly StoryAction[] {
  const app = useApp()
  const words = useStoryWords()
  const { t } = useText()
  const { setScreen, setPanel } = app.store.getState()
  const hasPresenter = useExplorer(({ talk }) => talk.connection.kind === 'connected')
  const step = story.steps[state.step]
  const hasQuestion = step?.ask !== undefined
  // What is open is judged; else what the story pins first.
  const offered = step ? evidenceOffer(index, step) : []
  const judged = offered.find(({ evidence }) => evidence === state.revealed?.evidence) ?? offered[0]
  return [
    {
      id: 'presenter',
      label: hasPresenter ? words.presenterIs.open : words.presenter,
      onRun: () => openPresenter(app),
    },
    ...(judged ? [{ id: 'judge', label: words.judge, onRun: () => startJudging(app, judged) }] : []),
    ...(hasQuestion
      ? [
          {
            id: 'ask',
            label: state.isAsking ? words.hideAsk : words.ask,
            onRun: () => setAsking(app, !state.isAsking),
          },
        ]
      : []),
    { id: 'handout', label: words.printIt, onRun: () => setScreen('handout', 'class') },
    {
      id: 'teachers',
      label: words.forTeachers,
      onRun: () => leaveStory(app, { kind: 'about', page: 'teachers' }),
    },
    { id: 'help', label: t.header.help, onRun: () => setPanel('help') },
    { id: 'settings', label: t.header.settings, onRun: () => setPanel('settings') },
  ]
}

function Settings({ state, projection }: Pick<PlayerToolsProps, 'state' | 'projection'>) {
  const app = useApp()
  const { profile } = projection
  return (
    <ProjectorSettings
      state={profile.isOn === null ? 'auto' : profile.isOn ? 'on' : 'off'}
      theme={profile.theme}
      sliders={(['size', 'contrast', 'brightness'] as const).map((id) => ({
        id,
        value: profile[id],
        ...PROJECTOR_RANGES[id],
      }))}
      lang={state.lang}
      onState={(wanted) => changeProjector(app, { isOn: wanted === 'auto' ? null : wanted === 'on' })}
      onTheme={(theme) => changeProjector(app, { theme })}
      onSlide={(id, value) => changeProjector(app, { [id]: value, isOn: true })}
      onReset={() => changeProjector(app, DEFAULT_PROJECTOR)}
      onLanguage={async (first, isBoth) => {
        await changeLanguage(app, first)
        await setStoryLanguage(app, isBoth ? 'both' : first)
      }}
    />
  )
}

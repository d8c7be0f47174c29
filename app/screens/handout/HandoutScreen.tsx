import { useEffect, useMemo, useState } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { loadStoryNotes } from '#app/commands/load-stories.ts'
import { formatAddress, HOME_ADDRESS, type Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { SHEET_KINDS, type SheetLanguage, type StorySheet } from '#components/handout/handout-model.ts'
import { StorySheetView } from '#components/handout/StorySheetView.tsx'
import { useHandoutWords } from '#components/handout/sheet-words.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { Segmented } from '#components/ui/Segmented.tsx'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { SheetScreen, type SheetState } from './SheetScreen.tsx'
import { languagesOf } from './SheetText.tsx'
import { toStorySheet } from './to-story-sheet.ts'

export interface HandoutScreenProps {
  readonly index: CollectionIndex
  readonly story: PlayedStory
}

/** A story on paper: which sheet, in which language, on which paper, and the sheet itself. */
export function HandoutScreen({ index, story }: HandoutScreenProps) {
  const app = useApp()
  const { local, language: ofPage } = useText()
  const words = useHandoutWords()
  const kind = useExplorer((state) => state.sheet)
  const lang = useExplorer((state) => state.story?.lang ?? ofPage)
  const place = useExplorer((state) => state.place)
  const [chosen, setChosen] = useState<SheetLanguage | null>(null)
  const language = chosen ?? lang
  const { setScreen } = app.store.getState()
  return (
    <SheetScreen
      title={local(story.title)}
      back={{
        label: words.backToStory,
        href: formatAddress({ ...HOME_ADDRESS, place }),
        onOpen: () => setScreen(null),
      }}
      choices={
        <Segmented
          label={words.sheet}
          isLabelShown
          value={kind}
          options={SHEET_KINDS.map((value) => ({ value, label: words.sheets[value] }))}
          onChange={(value) => setScreen('handout', value)}
        />
      }
      language={language}
      onLanguage={setChosen}
      sheet={useSheet(index, story, languagesOf(language, ofPage))}
      onRetry={() => void Promise.all([loadDetail(app), loadStoryNotes(app)])}
      draw={(sheet) => <StorySheetView sheet={sheet} />}
    />
  )
}

/** The sheet, once all that it needs is there: only the teacher's fetches the notes. */
function useSheet(
  index: CollectionIndex,
  story: PlayedStory,
  languages: readonly Language[],
): SheetState<StorySheet> {
  const app = useApp()
  const kind = useExplorer((state) => state.sheet)
  const detail = useExplorer((state) => state.detail)
  const notes = useExplorer((state) => state.storyNotes)
  const isTeachers = kind === 'teacher'
  useEffect(() => {
    void loadDetail(app)
    if (isTeachers) void loadStoryNotes(app)
  }, [app, isTeachers])
  const key = languages.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the languages are told by their key
  return useMemo((): SheetState<StorySheet> => {
    if (detail.kind === 'failed') return detail
    if (isTeachers && notes.kind === 'failed') return notes
    if (detail.kind !== 'ready' || (isTeachers && notes.kind !== 'ready')) return { kind: 'waiting' }
    const own = notes.kind === 'ready' ? (notes.file.notes[story.id] ?? null) : null
    const place: Place = { kind: 'story', id: story.id, step: null }
    const link = app.bar.linkTo(formatAddress({ ...HOME_ADDRESS, place, language: languages[0] ?? null }))
    const sources = { index, detail: detail.file, story, kind, languages, notes: own, link }
    return { kind: 'ready', sheet: toStorySheet(sources) }
  }, [app, index, story, kind, isTeachers, detail, notes, key])
}

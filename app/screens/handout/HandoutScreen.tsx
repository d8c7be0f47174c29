import { useEffect, useMemo, useState } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { loadStoryNotes } from '#app/commands/load-stories.ts'
import { formatAddress, HOME_ADDRESS, type Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { type Paper, SHEET_KINDS, type SheetLanguage } from '#components/handout/handout-model.ts'
import { PaperPage, SheetFrame } from '#components/handout/SheetFrame.tsx'
import { StorySheetView } from '#components/handout/StorySheetView.tsx'
import { useHandoutWords } from '#components/handout/sheet-words.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { LoadFailure } from '#components/ui/LoadFailure.tsx'
import { Segmented } from '#components/ui/Segmented.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { languagesOf, SheetText } from './SheetText.tsx'
import { toStorySheet } from './to-story-sheet.ts'
import { paperOf } from './usual-paper.ts'

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
  const [paper, setPaper] = useState<Paper>(paperOf(navigator.language))
  const language = chosen ?? lang
  const sheet = useSheet(index, story, languagesOf(language, ofPage))
  const { setScreen } = app.store.getState()
  return (
    <SheetFrame
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
      paper={paper}
      onPaper={setPaper}
      isReady={sheet.kind === 'ready'}
      onPrint={() => print()}
    >
      {sheet.kind === 'failed' ? (
        <LoadFailure
          title={words.failed}
          reason={sheet.reason}
          onCopyText={copyText}
          onRetry={() => void Promise.all([loadDetail(app), loadStoryNotes(app)])}
        />
      ) : sheet.kind === 'waiting' ? (
        <Skeleton label={words.waiting} lines={12} />
      ) : (
        <SheetText language={language} waiting={<Skeleton label={words.waiting} lines={12} />}>
          <PaperPage paper={paper}>
            <StorySheetView sheet={sheet.sheet} />
          </PaperPage>
        </SheetText>
      )}
    </SheetFrame>
  )
}

/** The sheet, once all that it needs is there: only the teacher's fetches the notes. */
function useSheet(index: CollectionIndex, story: PlayedStory, languages: readonly Language[]) {
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
  return useMemo(() => {
    if (detail.kind === 'failed') return detail
    if (isTeachers && notes.kind === 'failed') return notes
    if (detail.kind !== 'ready' || (isTeachers && notes.kind !== 'ready')) return { kind: 'waiting' } as const
    const own = notes.kind === 'ready' ? (notes.file.notes[story.id] ?? null) : null
    const place: Place = { kind: 'story', id: story.id, step: null }
    const link = app.bar.linkTo(formatAddress({ ...HOME_ADDRESS, place, language: languages[0] ?? null }))
    const sources = { index, detail: detail.file, story, kind, languages, notes: own, link }
    return { kind: 'ready', sheet: toStorySheet(sources) } as const
  }, [app, index, story, kind, isTeachers, detail, notes, key])
}

import { type Place, type Screen, SHEETS, type Sheet } from '#app/domain/address.ts'
import { type StoryState, storyAfter } from '#app/domain/story/story-state.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { isSameThing } from './same-thing.ts'
import type { ExplorerData, ExplorerState, SetState } from './store-types.ts'

/** Where a story was left to explore. */
export interface LeftStory {
  readonly story: StoryState
  readonly language: Language
  /** Of the drawn step; `null` where nothing was drawn. */
  readonly camera: { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } } | null
}

export interface StorySlice {
  /** The story that is open, at its step; `null` outside stories. Follows the place. */
  readonly story: StoryState | null
  /** The story to come back to, while it is explored. */
  readonly left: LeftStory | null
  /** What stands in the usual screen's place. */
  readonly screen: Screen | null
  readonly sheet: Sheet
  /** The page fills the screen. */
  readonly isFull: boolean
  /** Nothing happens outside stories. */
  readonly setStory: (change: StoryChange) => void
  readonly setLeft: (left: LeftStory | null) => void
  readonly setScreen: (screen: Screen | null, sheet?: Sheet) => void
  readonly setFull: (isFull: boolean) => void
}

export type StoryChange =
  | Partial<Omit<StoryState, 'id' | 'step'>>
  | ((story: StoryState) => Partial<Omit<StoryState, 'id' | 'step'>>)

export function storySlice(set: SetState): StorySlice {
  return {
    story: null,
    left: null,
    screen: null,
    sheet: SHEETS[0],
    isFull: false,
    setStory: (change) =>
      set(({ story }) =>
        story ? { story: { ...story, ...(typeof change === 'function' ? change(story) : change) } } : {},
      ),
    setLeft: (left) => set({ left }),
    setScreen: (screen, sheet = SHEETS[0]) => set({ screen, sheet }),
    setFull: (isFull) => set({ isFull }),
  }
}

/**
 * What follows from a change of the store: the open story from the place, its language from that of the page; another
 * thing that is opened has the usual screen.
 */
export function storyFollows(state: ExplorerState, change: Partial<ExplorerData>): Partial<ExplorerData> {
  const { place = state.place, core = state.core, preferences = state.preferences } = change
  if (place === state.place && core === state.core && preferences === state.preferences) return {}
  if (core.kind !== 'ready') return {}
  const { language } = preferences
  const story = storyAfter(core.file.stories, place, {
    story: state.story,
    left: state.left?.story ?? null,
    language,
  })
  return { ...screenOf(state, place), story: story && inLanguage(story, state, language) }
}

const screenOf = (state: ExplorerState, place: Place): Partial<ExplorerData> =>
  isSameThing(place, state.place) ? {} : { screen: null, sheet: SHEETS[0] }

/** The class's screen speaks one language, that of the page, or both. The presenter's window has its own. */
function inLanguage(story: StoryState, state: ExplorerState, language: Language): StoryState {
  const isFollowing =
    story.lang !== 'both' && state.screen === null && language !== state.preferences.language
  return isFollowing ? { ...story, lang: language } : story
}

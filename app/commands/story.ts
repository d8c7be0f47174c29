import { HOME, type Place } from '#app/domain/address.ts'
import type { ViewFilter } from '#app/domain/filter/view-filter.ts'
import { formatProjector, type Projector, parseProjector } from '#app/domain/story/projector.ts'
import { type Revealed, type StoryLanguage, stepPlace } from '#app/domain/story/story-state.ts'
import type { CoreStory } from '#graph-data/compile/story-files.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { changeLanguage, changePreferences } from './change-preferences.ts'
import { stepJudging, stopJudging } from './story-judge.ts'
import { relay } from './story-relay.ts'

/** The open story as the first file lists it. */
export function listedStory(app: AppContext): CoreStory | null {
  const { story } = app.store.getState()
  return collectionOf(app)?.core.stories.find(({ id }) => id === story?.id) ?? null
}

/** Open a story from anywhere, at a step by its place from 0. */
export function openStory(app: AppContext, id: string, step = 0): void {
  const listed = collectionOf(app)?.core.stories.find((story) => story.id === id)
  if (listed) app.store.getState().goTo(stepPlace(listed, step))
}

export function openStories({ store }: AppContext): void {
  store.getState().goTo({ kind: 'stories' })
}

/** Show a step by its place from 0; one beyond the ends is the first or the last. */
export function goToStep(app: AppContext, step: number): void {
  if (relay(app, { kind: 'go', step })) return
  const listed = listedStory(app)
  const { story, setStory, goTo } = app.store.getState()
  if (!listed || !story) return
  const wanted = Math.min(Math.max(step, 0), listed.steps.length - 1)
  setStory({ typed: '', isOverview: false })
  if (wanted !== story.step) goTo(stepPlace(listed, wanted))
}

/** The reader has scrolled to a step: the address follows, and the browser's back button has nothing to take back. */
export function noteStep(app: AppContext, step: number): void {
  const { follow } = app.store.getState()
  follow(true)
  goToStep(app, step)
  follow(false)
}

export function nextStep(app: AppContext): void {
  if (!relay(app, { kind: 'next' })) stepBy(app, 1)
}

export function previousStep(app: AppContext): void {
  if (!relay(app, { kind: 'previous' })) stepBy(app, -1)
}

/** A blank screen comes back first: whoever blanked it wants to see where the class was. */
function stepBy(app: AppContext, by: 1 | -1): void {
  const { story } = app.store.getState()
  if (story?.isBlank) setBlank(app, false)
  else if (story?.judging) stepJudging(app, story.judging, by)
  else if (story) goToStep(app, story.step + by)
}

export function setBlank(app: AppContext, isBlank: boolean): void {
  if (relay(app, { kind: 'blank', isBlank })) return
  app.store.getState().setStory({ isBlank, typed: '' })
}

/** Open the proof of a piece of evidence over the step, or close it. */
export function revealEvidence(app: AppContext, what: Revealed | null): void {
  if (relay(app, { kind: 'reveal', what })) return
  app.store.getState().setStory({ revealed: what, isBlank: false, isOverview: false })
}

export function setOverview(app: AppContext, isOverview: boolean): void {
  if (relay(app, { kind: 'overview', isOverview })) return
  app.store.getState().setStory({ isOverview, isBlank: false, typed: '' })
}

/** Show the question to the class, or put it away. */
export function setAsking(app: AppContext, isAsking: boolean): void {
  if (relay(app, { kind: 'question', isAsking })) return
  app.store.getState().setStory({ isAsking })
}

export function setPlaying({ store }: AppContext, isPlaying: boolean): void {
  store.getState().setStory({ isPlaying })
}

export async function setStoryLanguage(app: AppContext, lang: StoryLanguage): Promise<void> {
  if (relay(app, { kind: 'language', lang })) return
  if (lang !== 'both') await changeLanguage(app, lang)
  app.store.getState().setStory({ lang })
  changeProjector(app, { isBoth: lang === 'both' })
}

const AFTER = { ar: 'en', en: 'both', both: 'ar' } as const
const turning = new WeakMap<AppContext, Promise<void>>()

/** Arabic, English, both. Of presses in quick succession each counts: it waits for the words of the one before. */
export function nextLanguage(app: AppContext): void {
  const turn = () => setStoryLanguage(app, AFTER[app.store.getState().story?.lang ?? 'both'])
  turning.set(app, (turning.get(app) ?? Promise.resolve()).then(turn, turn))
}

const BEGINNING = '[data-start-story]'
const DRAWN_MS = 300

/** Leave the story for where it was opened from. */
export function closeStory({ store }: AppContext): void {
  const { goUp, setLeft } = store.getState()
  setLeft(null)
  goUp()
  // The explorer is drawn anew; the keyboard goes back to where stories begin.
  setTimeout(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(BEGINNING)?.focus()
  }, DRAWN_MS)
}

/** What the explorer begins with when a story is left for it. */
export interface Exploration {
  /** Entities of the step. */
  readonly shown: readonly string[]
  readonly filter: ViewFilter
}

/**
 * Leave the story to explore, with something selected in the picture that the class saw. What the story showed is kept
 * to come back to.
 */
export function leaveStory(app: AppContext, to: Place, exploration: Partial<Exploration> = {}): void {
  const { shown = [], filter } = exploration
  const { story, preferences, setLeft, goTo, showBase, setFilter } = app.store.getState()
  if (!story) return
  const camera = app.picture.current?.camera() ?? null
  setLeft({ story: { ...story, isPlaying: false }, language: preferences.language, camera })
  goTo(to)
  if (shown.length > 0) showBase({ kind: 'these', ids: [...new Set(shown)] })
  if (filter) setFilter({ ...filter, verdicts: app.store.getState().filter.verdicts })
}

/** Back to the story as it was left: step, language, what was open, camera. */
export async function returnToStory(app: AppContext): Promise<void> {
  if (relay(app, { kind: 'return' })) return
  const { left, preferences } = app.store.getState()
  const listed = collectionOf(app)?.core.stories.find(({ id }) => id === left?.story.id)
  if (!left || !listed) return
  if (left.language !== preferences.language) await changeLanguage(app, left.language)
  app.store.getState().goTo(stepPlace(listed, left.story.step))
}

/** Give the story up that could be come back to. */
export function forgetStory({ store }: AppContext): void {
  store.getState().setLeft(null)
}

/** Escape in a story: what lies over it first, at last the story itself. */
export function storyUp(app: AppContext): void {
  const { story, panel, setPanel, setStory, screen } = app.store.getState()
  if (panel) setPanel(null)
  else if (!story) app.store.getState().goTo(HOME)
  else if (story.typed !== '') setStory({ typed: '' })
  else if (story.isBlank) setBlank(app, false)
  else if (story.revealed) revealEvidence(app, null)
  else if (story.judging) stopJudging(app)
  else if (story.isOverview) setOverview(app, false)
  else if (story.isAsking) setAsking(app, false)
  // The presenter's window has nothing to go back to.
  else if (screen === null) closeStory(app)
}

/** A digit of a step's number; Enter goes there. */
export function typeDigit({ store }: AppContext, digit: string): void {
  store.getState().setStory(({ typed }) => ({ typed: `${typed}${digit}`.slice(-2) }))
}

/** Show the step whose number was typed. */
export function goToTyped(app: AppContext): void {
  const typed = Number(app.store.getState().story?.typed ?? '')
  if (typed > 0) goToStep(app, typed - 1)
}

/** Change how stories are drawn for the last row, and keep it for the next lesson. */
export function changeProjector(app: AppContext, change: Partial<Projector>): void {
  const projector = { ...parseProjector(app.store.getState().preferences.projector), ...change }
  void changePreferences(app, { projector: formatProjector(projector) })
}

import type { StoryState } from '#app/domain/story/story-state.ts'
import type { PlayerScreenProps } from './PlayerScreen.tsx'

/** A story as a page to scroll, where there is no room for a screen. */
export function ScrollScreen(_props: PlayerScreenProps & { readonly state: StoryState }) {
  return null
}

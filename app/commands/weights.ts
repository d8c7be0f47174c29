import type { WeightsPart } from '#app/domain/address.ts'
import { WITHOUT_NOTHING } from '#app/domain/filter/view-filter.ts'
import { type VoiceSort, withSwitched } from '#app/domain/weights/voices.ts'
import type { AppContext } from './app-context.ts'

/** The page of what rests on whom, at one of its parts. */
export function openWeights({ store }: AppContext, part: WeightsPart = 'voices'): void {
  store.getState().goTo({ kind: 'weights', part })
}

/** Take an article, an origin or a speaker out, as if it had never spoken, or bring it back. Nothing moves. */
export function switchVoice({ store }: AppContext, sort: VoiceSort, key: string): void {
  const { filter, setFilter } = store.getState()
  setFilter({ ...filter, without: withSwitched(filter.without, sort, key) })
}

/** Everybody is heard again. */
export function switchAllOn({ store }: AppContext): void {
  const { filter, setFilter } = store.getState()
  setFilter({ ...filter, without: WITHOUT_NOTHING })
}

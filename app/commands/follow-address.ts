import { type Address, formatAddress, HOME_ADDRESS, type Place, parseAddress } from '#app/domain/address.ts'
import { resolveAddress } from '#app/domain/resolve-address.ts'
import type { ExplorerState } from '#app/state/store-types.ts'
import { PAGE_IDS } from '#components/pages/about-pages.ts'
import { type AppContext, collectionOf } from './app-context.ts'

/** The address of what the page shows now. A story says nothing of the view that lies under it. */
export function addressOf(state: ExplorerState): Omit<Address, 'unknown'> {
  const { place, screen, sheet } = state
  const language = state.isLanguageInAddress ? state.preferences.language : null
  if (place.kind === 'story') return { ...HOME_ADDRESS, place, language, screen, sheet }
  return {
    place,
    language,
    view: state.view,
    pane: state.pane,
    listing: state.listing,
    filter: state.filter,
    inquiry: state.inquiry,
    screen,
    sheet,
  }
}

/**
 * Show what the address asks for, then keep address and page in step: a new place makes a step of the browser's history,
 * another view of the same place does not. For a loaded collection: ids are held against it, and what it lacks is told.
 *
 * @returns stops it
 */
export async function keepAddress(app: AppContext): Promise<() => void> {
  // The first picture must not wait for a tick where the language is loaded already.
  await loadLanguage(app)
  showAddress(app, true)
  app.bar.replace(formatAddress(addressOf(app.store.getState())))
  let written: Place = app.store.getState().place
  let isReading = false
  const stopWriting = app.store.subscribe((state) => {
    if (isReading) return
    const hash = formatAddress(addressOf(state))
    if (state.place === written || state.isFollowing) app.bar.replace(hash)
    else app.bar.push(hash)
    written = state.place
  })
  let asked = 0
  const stopReading = app.bar.onChange(async (isNew) => {
    asked += 1
    const turn = asked
    // Already while the words are on their way: whatever changes meanwhile must not write over what is asked for.
    isReading = true
    // Words that do not come leave the page in its language; the place is shown all the same.
    const isSpoken = isNew && (await loadLanguage(app).then(always, never))
    if (turn !== asked) return
    showAddress(app, isNew, isSpoken)
    isReading = false
    written = app.store.getState().place
    app.bar.replace(formatAddress(addressOf(app.store.getState())))
  })
  return () => {
    stopWriting()
    stopReading()
  }
}

const always = (): boolean => true
const never = (): boolean => false

async function loadLanguage(app: AppContext): Promise<void> {
  const { language } = parseAddress(app.bar.read())
  if (language !== null) await app.loadMessages(language)
}

/**
 * @param isNew an address the reader brought: its language counts. Going back and forward keeps the language
 * @param isSpoken whether the words of its language are there
 */
function showAddress(app: AppContext, isNew: boolean, isSpoken = isNew): void {
  const index = collectionOf(app)
  if (!index) return
  const address = resolveAddress(index, parseAddress(app.bar.read()), PAGE_IDS)
  const { place, language } = address
  const state = app.store.getState()
  if (isSpoken && language !== null) {
    state.setPreferences({ language })
    state.nameLanguageInAddress(true)
  }
  state.follow(true)
  if (place.kind !== 'story') showView(state, address, isNew)
  state.setUnknown(address.unknown)
  // Back and forward walk through what was open; they are no further levels to come back from.
  if (isNew) state.goTo(place)
  else state.goBeside(place)
  state.setScreen(address.screen, address.sheet)
  state.follow(false)
}

function showView(state: ExplorerState, address: Address, isNew: boolean): void {
  const { pane } = address
  state.setView(same(state.view, address.view))
  state.setListing(address.listing)
  // The reader's own verdicts stand in no address, and so no address takes them back.
  state.setFilter(same(state.filter, { ...address.filter, verdicts: state.filter.verdicts }))
  state.setInquiry(same(state.inquiry, address.inquiry))
  if (pane !== null || !isNew) state.setPane(pane ?? 'list')
}

/**
 * What is shown, where an address asks for it once more: another object would be another wish, to which the camera turns
 * and for which all is worked out anew. Both come from one parser, so equal ones are written alike.
 */
const same = <T>(shown: T, asked: T): T => (JSON.stringify(shown) === JSON.stringify(asked) ? shown : asked)

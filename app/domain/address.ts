import { ID_PATTERN } from '#graph-data/schema/id-pattern.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { formatFilter, parseFilterPair } from './filter/filter-address.ts'
import { NO_FILTER, type ViewFilter } from './filter/view-filter.ts'
import { formatFocus, parseFocusPair } from './focus/focus.ts'
import { formatInquiry, type Inquiry, parseInquiry } from './inquiry/inquiry.ts'
import { MAX_RINGS, OPENING_VIEW, type ViewBase, type ViewSpec } from './visible-graph.ts'

/** What an address is about: the part before the question mark. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string; readonly evidence: string | null }
  | { readonly kind: 'article'; readonly id: string; readonly paragraph: number | null }
  | { readonly kind: 'story'; readonly id: string; readonly step: string | null }
  | { readonly kind: 'stories' }
  | { readonly kind: 'disagreements' }
  | { readonly kind: 'weights'; readonly part: WeightsPart }
  | { readonly kind: 'about'; readonly page: string | null }

/** Parts of the page of what rests on whom; the first stands for `#/weights`. */
export type WeightsPart = 'voices' | 'matrix' | 'alone'

/** Which of them a narrow screen has in front; a wide one shows both. What is opened is the place, not the pane. */
export type Pane = 'graph' | 'list'

/** What stands in place of the usual screen: the presenter's window, a sheet of paper. */
export const SCREENS = ['presenter', 'handout'] as const
export type Screen = (typeof SCREENS)[number]

/** Which sheet of paper; the first stands for none named. */
export const SHEETS = ['class', 'teacher', 'questions'] as const
export type Sheet = (typeof SHEETS)[number]

/** How the claims in view are laid out: beside the picture, or as a table in its place. */
export type Listing = 'claims' | 'outline' | 'table'

export interface Address {
  readonly place: Place
  /** `null`: the address does not say. */
  readonly language: Language | null
  readonly view: ViewSpec
  readonly pane: Pane | null
  readonly listing: Listing
  /** What narrows the view. */
  readonly filter: ViewFilter
  /** What is asked of the graph. */
  readonly inquiry: Inquiry | null
  readonly screen: Screen | null
  readonly sheet: Sheet
  /** Parts that mean nothing to us; shown to the reader as they were asked for, never guessed at. */
  readonly unknown: readonly UnknownPart[]
}

export interface UnknownPart {
  /** `chosen`: an entity that a view or a question names beside others; the rest of the address is shown. */
  readonly kind: 'entity' | 'chosen' | 'claim' | 'evidence' | 'article' | 'paragraph' | 'page' | 'step'
  readonly asked: string
}

export const HOME: Place = { kind: 'home' }
export const HOME_ADDRESS: Address = {
  place: HOME,
  language: null,
  view: OPENING_VIEW,
  pane: null,
  listing: 'claims',
  filter: NO_FILTER,
  inquiry: null,
  screen: null,
  sheet: SHEETS[0],
  unknown: [],
}

/**
 * Read an address: the hash of the page, with or without its `#`.
 * Never throws; whatever cannot be read is kept in `unknown` and its place taken by the default.
 */
export function parseAddress(hash: string): Address {
  const text = hash.startsWith('#') ? hash.slice(1) : hash
  const mark = text.indexOf('?')
  const path = mark < 0 ? text : text.slice(0, mark)
  const query = mark < 0 ? '' : text.slice(mark + 1)
  const unknown: UnknownPart[] = []
  const place = parsePlace(path)
  if (!place) unknown.push({ kind: 'page', asked: path })
  return { place: place ?? HOME, ...parseQuery(query, unknown), unknown }
}

/** Write an address, with `#` in front; defaults are left out, unknown parts too. Inverse of `parseAddress`. */
export function formatAddress(address: Omit<Address, 'unknown'>): string {
  const { base, rings } = address.view
  const pairs: string[] = []
  if (address.language) pairs.push(`lang=${address.language}`)
  if (address.pane) pairs.push(`view=${address.pane}`)
  if (address.listing !== 'claims') pairs.push(`view=${address.listing}`)
  if (base.kind === 'all') pairs.push('show=all')
  if (base.kind === 'theme') pairs.push(`theme=${base.id}`)
  if (base.kind === 'around') pairs.push(`around=${base.id}`)
  if (rings > 0) pairs.push(`more=${rings}`)
  pairs.push(...formatFocus(address.view), ...formatFilter(address.filter))
  if (address.screen) pairs.push(`screen=${address.screen}`)
  if (address.sheet !== SHEETS[0]) pairs.push(`sheet=${address.sheet}`)
  const asked = formatInquiry(address.inquiry)
  if (asked !== null) pairs.push(asked)
  const query = pairs.length > 0 ? `?${pairs.join('&')}` : ''
  return `#${formatPlace(address.place)}${query}`
}

function formatPlace(place: Place): string {
  const parts: (string | number | null)[] = [place.kind]
  switch (place.kind) {
    case 'home':
      return '/'
    case 'entity':
      parts.push(place.id)
      break
    case 'claim':
      parts.push(place.id, place.evidence)
      break
    case 'article':
      parts.push(place.id, place.paragraph)
      break
    case 'story':
      parts.push(place.id, place.step)
      break
    case 'disagreements':
    case 'stories':
      break
    case 'weights':
      parts.push(place.part === 'voices' ? null : place.part)
      break
    case 'about':
      parts.push(place.page)
      break
  }
  return `/${parts.filter((part) => part !== null).join('/')}`
}

function parsePlace(path: string): Place | null {
  if (path === '' || path === '/') return HOME
  const [root, kind, id, second, ...rest] = path.split('/')
  if (root !== '' || rest.length > 0) return null
  if (id !== undefined && !ID_PATTERN.test(id)) return null
  if (second !== undefined && !ID_PATTERN.test(second)) return null
  if (kind === 'weights') return second === undefined ? parseWeights(id) : null
  if (kind === 'disagreements' || kind === 'stories') return id === undefined ? { kind } : null
  if (kind === 'about') return second === undefined ? { kind, page: id ?? null } : null
  if (id === undefined) return null
  if (kind === 'entity') return second === undefined ? { kind, id } : null
  if (kind === 'claim') return { kind, id, evidence: second ?? null }
  if (kind === 'story') return { kind, id, step: second ?? null }
  if (kind !== 'article') return null
  if (second === undefined) return { kind, id, paragraph: null }
  return /^[1-9][0-9]{0,5}$/.test(second) ? { kind, id, paragraph: Number(second) } : null
}

function parseWeights(part: string | undefined): Place | null {
  if (part === undefined) return { kind: 'weights', part: 'voices' }
  return part === 'matrix' || part === 'alone' ? { kind: 'weights', part } : null
}

type Query = Omit<Address, 'place' | 'unknown'>

function parseQuery(query: string, unknown: UnknownPart[]): Query {
  let read: Query = HOME_ADDRESS
  for (const pair of query.split('&')) {
    if (pair === '') continue
    const mark = pair.indexOf('=')
    const key = mark < 0 ? pair : pair.slice(0, mark)
    const change = parsePair(key, mark < 0 ? '' : pair.slice(mark + 1), read)
    if (change) read = { ...read, ...change }
    else unknown.push({ kind: 'page', asked: pair })
  }
  const { language, view, pane, listing, filter, inquiry, screen, sheet } = read
  return { language, view, pane, listing, filter, inquiry, screen, sheet }
}

/** What one pair of the query asks for; `null` if it means nothing. */
function parsePair(key: string, value: string, { view, filter }: Query): Partial<Query> | null {
  const based = (base: ViewBase): Partial<Query> => ({ view: { ...view, base } })
  switch (key) {
    case 'lang':
      return value === 'ar' || value === 'en' ? { language: value } : null
    case 'view':
      if (value === 'outline' || value === 'table') return { listing: value }
      return value === 'list' || value === 'graph' ? { pane: value } : null
    case 'screen': {
      const screen = SCREENS.find((one) => one === value)
      return screen ? { screen } : null
    }
    case 'sheet': {
      const sheet = SHEETS.find((one) => one === value)
      return sheet ? { sheet } : null
    }
    case 'show':
      return value === 'all' ? based({ kind: 'all' }) : null
    case 'theme':
    case 'around':
      return ID_PATTERN.test(value) ? based({ kind: key, id: value }) : null
    case 'more':
      return isRings(value) ? { view: { ...view, rings: Number(value) } } : null
    default: {
      const narrowed = parseFilterPair(key, value, filter)
      if (narrowed) return { filter: narrowed }
      const byHand = parseFocusPair(key, value, view)
      if (byHand) return { view: byHand }
      const inquiry = parseInquiry(key, value)
      return inquiry && { inquiry }
    }
  }
}

const isRings = (value: string): boolean => /^[1-9][0-9]?$/.test(value) && Number(value) <= MAX_RINGS

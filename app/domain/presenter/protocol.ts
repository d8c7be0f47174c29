import type { Ask } from './ask.ts'
import type { ClassState } from './class-state.ts'
import { readAsk, readClassState } from './read-message.ts'
import { isRecord, readId, readNullable } from './read-value.ts'

/** Raised whenever a message changes its meaning: windows of two versions do not understand each other by halves. */
export const PROTOCOL = 2

/** What the two windows say to each other. */
export type Message =
  /** The presenter's window: is a class there? The answer is its state. `held`: the lock that goes when the window does. */
  | { readonly kind: 'hello'; readonly held: string | null }
  | { readonly kind: 'ask'; readonly ask: Ask }
  /** The class's screen: what it shows now. */
  | { readonly kind: 'state'; readonly state: ClassState }
  /** The presenter's window: are you still there? */
  | { readonly kind: 'ping'; readonly held: string | null }
  | { readonly kind: 'pong' }
  /** Either: this window closes. */
  | { readonly kind: 'bye' }
  /** A class's screen begins: does another one of this session speak already (a tab that was doubled)? */
  | { readonly kind: 'begin' }
  | { readonly kind: 'taken' }

export type Role = 'class' | 'presenter'

/** A message and who sends it. */
export interface Letter {
  readonly role: Role
  /** Tells one talk from another of the same story; `null`: a presenter's window that does not know its class yet. */
  readonly session: string | null
  readonly message: Message
}

/** The name of the channel on which the windows of a story speak; a page of another release has another. */
export const channelName = (collection: string, version: string, story: string): string =>
  `isnad-story/${collection}/${version}/${story}`

/** What is put on the channel. */
export const sealed = (letter: Letter): unknown => ({ isnad: PROTOCOL, ...letter })

/**
 * Read what came from the channel. Any page of the same origin can write to it, so nothing is believed.
 *
 * @returns `null` for whatever is not a letter of this protocol's version
 */
export function readLetter(data: unknown): Letter | null {
  if (!isRecord(data) || data.isnad !== PROTOCOL) return null
  const { role, session } = data
  if (role !== 'class' && role !== 'presenter') return null
  if (session !== null && readId(session) === null) return null
  const message = readMessage(data.message)
  return message && { role, session: readId(session), message }
}

function readMessage(data: unknown): Message | null {
  if (!isRecord(data)) return null
  switch (data.kind) {
    case 'hello':
    case 'ping': {
      const held = readNullable(data.held, readId)
      return held && { kind: data.kind, held: held.value }
    }
    case 'pong':
    case 'bye':
    case 'begin':
    case 'taken':
      return { kind: data.kind }
    case 'ask': {
      const ask = readAsk(data.ask)
      return ask && { kind: 'ask', ask }
    }
    case 'state': {
      const state = readClassState(data.state)
      return state && { kind: 'state', state }
    }
    default:
      return null
  }
}

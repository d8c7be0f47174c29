import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelName, type Letter, type Message, PROTOCOL, readLetter, sealed } from './protocol.ts'
import { ASKS, LESSON } from './test-state.ts'

const letter = (message: Message): Letter => ({
  role: 'presenter',
  session: 'talk-1',
  message,
})

const MESSAGES: readonly Message[] = [
  ...(['pong', 'bye', 'begin', 'taken'] as const).map((kind) => ({ kind })),
  { kind: 'hello', held: null },
  { kind: 'ping', held: 'lock-1' },
  ...ASKS.map((ask) => ({ kind: 'ask', ask }) as const),
  { kind: 'state', state: LESSON },
  { kind: 'state', state: { ...LESSON, revealed: null, judging: null, timer: null, strokes: [] } },
]

describe('the letters of the two windows', () => {
  it.each(MESSAGES.map((message) => [JSON.stringify(message).slice(0, 60), message] as const))(
    'arrive as they were sent: %s',
    (_, message) => {
      expect(readLetter(structuredClone(sealed(letter(message))))).toEqual(letter(message))
    },
  )

  it('carry no more than the protocol knows', () => {
    const sent = { ...letter({ kind: 'state', state: LESSON }), notes: 'secret' }
    const read = readLetter({ isnad: PROTOCOL, ...sent, message: { ...sent.message, notes: 'secret' } })
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it('are not read from another version, another role, or of no session that can be', () => {
    const good = { isnad: PROTOCOL, ...letter({ kind: 'ping', held: null }) }
    expect(readLetter(good)).not.toBeNull()
    expect(readLetter({ ...good, isnad: PROTOCOL + 1 })).toBeNull()
    expect(readLetter({ ...good, role: 'teacher' })).toBeNull()
    expect(readLetter({ ...good, session: '' })).toBeNull()
    expect(readLetter({ ...good, session: 7 })).toBeNull()
    expect(readLetter({ ...good, message: { kind: 'notes' } })).toBeNull()
    expect(readLetter({ ...good, message: { kind: 'ping', held: 7 } })).toBeNull()
  })

  it.each([
    { kind: 'go', step: -1 },
    { kind: 'go', step: 1.5 },
    { kind: 'go' },
    { kind: 'blank', isBlank: 'yes' },
    { kind: 'reveal' },
    { kind: 'reveal', what: { claim: 'a' } },
    { kind: 'language', lang: 'fr' },
    { kind: 'laser', at: { x: Number.NaN, y: 0 } },
    { kind: 'draw', stroke: 1, points: new Array(5000).fill({ x: 0, y: 0 }) },
    { kind: 'judge-stage', stage: 'end' },
    { kind: 'judge-count', question: 'support', choice: 5, by: 1 },
    { kind: 'timer', timer: { since: 'now', before: 0, stepStart: 0 } },
  ])('with a wish that makes no sense are not read: %j', (ask) => {
    expect(readLetter({ isnad: PROTOCOL, ...letter({ kind: 'pong' }), message: { kind: 'ask', ask } })).toBe(
      null,
    )
  })

  test.prop([fc.anything()])('of any other shape are ignored and never throw', (data) => {
    expect(readLetter(data)).toBeNull()
  })

  // A letter with one field made into something else is read as something valid, or not at all.
  test.prop([fc.constantFrom(...Object.keys(LESSON)), fc.anything()])(
    'with a broken field of the state are read whole or not at all',
    (key, value) => {
      const state = { ...LESSON, [key]: value }
      const read = readLetter(sealed(letter({ kind: 'state', state })))
      if (read !== null) expect(readLetter(sealed(read))).toEqual(read)
      if (typeof value === 'function' || typeof value === 'symbol') expect(read).toBeNull()
    },
  )
})

it('a channel belongs to one story of one release', () => {
  const names = [
    channelName('towns', '1.0.0', 'bridge'),
    channelName('towns', '1.0.1', 'bridge'),
    channelName('towns', '1.0.0', 'road'),
    channelName('cities', '1.0.0', 'bridge'),
  ]
  expect(new Set(names).size).toBe(names.length)
})

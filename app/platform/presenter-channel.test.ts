import { afterEach, expect, it } from 'vitest'
import type { Letter } from '#app/domain/presenter/protocol.ts'
import { openPresenterChannel, type PresenterChannel } from './presenter-channel.ts'

const open: { close: () => void }[] = []
afterEach(() => {
  for (const end of open.splice(0)) end.close()
})

function end(name: string, role: 'class' | 'presenter'): { channel: PresenterChannel; got: Letter[] } {
  const got: Letter[] = []
  const channel = openPresenterChannel(name, role, (letter) => got.push(letter))
  if (!channel) throw new Error('no channels here')
  open.push(channel)
  return { channel, got }
}

const settled = () => new Promise((done) => setTimeout(done, 40))

it('a presenter is heard by the class, and by no other presenter', async () => {
  const lesson = end('talk', 'class')
  const other = end('talk', 'presenter')
  const { channel, got } = end('talk', 'presenter')
  channel.send({ kind: 'hello', held: null }, 'one')
  await settled()
  expect(lesson.got).toMatchObject([{ role: 'presenter', session: 'one', message: { kind: 'hello' } }])
  expect(other.got).toEqual([])
  expect(got).toEqual([])
})

it('class’s screens hear one another, so that a doubled tab can step aside', async () => {
  const one = end('talk', 'class')
  const two = end('talk', 'class')
  two.channel.send({ kind: 'begin' }, 'one')
  await settled()
  expect(one.got).toHaveLength(1)
})

it('other stories and foreign words are not heard', async () => {
  const { got } = end('talk', 'class')
  end('other talk', 'presenter').channel.send({ kind: 'hello', held: null }, null)
  const foreign = new BroadcastChannel('talk')
  open.push(foreign)
  for (const word of ['hello', { kind: 'hello' }, { isnad: 99, role: 'presenter' }, null]) {
    foreign.postMessage(word)
  }
  await settled()
  expect(got).toEqual([])
})

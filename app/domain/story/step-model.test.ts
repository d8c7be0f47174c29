import { describe, expect, it } from 'vitest'
import type { PlayedStep } from '#graph-data/compile/story-files.ts'
import { sampleFiles, sampleIndex } from '../test-sample.ts'
import { evidenceNumbers, minutesOf, stepFilter, stepPicture } from './step-model.ts'

const index = sampleIndex()
const [played] = sampleFiles().stories.stories
const [first] = played?.steps ?? []
if (!first) throw new Error('the sample has no step')
const step = (change: Partial<PlayedStep>): PlayedStep => ({ ...first, ...change })
const lines = index.core.claims.filter(({ object }) => object !== undefined)

describe('what a step draws', () => {
  it('is by default every line between entities in focus', () => {
    const [claim] = lines
    if (claim?.object === undefined) throw new Error('the sample has no line')
    const { claims: _, ...open } = step({ focus: [claim.subject, claim.object], context: [] })
    const { claims } = stepPicture(index, open)
    expect(claims).toContain(claim.id)
    for (const id of claims) {
      const shown = index.claims.get(id)
      expect([claim.subject, claim.object]).toContain(shown?.subject)
      expect([claim.subject, claim.object]).toContain(shown?.object)
    }
  })

  it('names the ends of the lines it chooses, and nothing twice', () => {
    const [claim] = lines
    if (claim?.object === undefined) throw new Error('the sample has no line')
    const picture = stepPicture(
      index,
      step({ focus: [claim.subject], context: [claim.object], claims: [claim.id] }),
    )
    expect(picture.focus.toSorted()).toEqual([claim.subject, claim.object].toSorted())
    expect(picture.context).toEqual([])
  })

  it('has its camera on the focus, or on what it says; never on nothing', () => {
    const focus = [lines[0]?.subject ?? '']
    const other = lines[0]?.object ?? ''
    expect(stepPicture(index, step({ focus, claims: [], camera: 'fit' })).camera).toEqual(focus)
    expect(stepPicture(index, step({ focus, claims: [], camera: [other] })).camera).toEqual([other])
    expect(stepPicture(index, step({ focus, claims: [], camera: ['nobody'] })).camera).toEqual(focus)
  })

  it('draws no line for a claim with a value, and passes over what is not drawn at all', () => {
    const value = index.core.claims.find(({ object }) => object === undefined)
    const picture = stepPicture(index, step({ focus: ['nobody'], claims: value ? [value.id] : [] }))
    expect(picture.claims).toEqual([])
    expect(picture.focus).toEqual([])
  })
})

describe('the numbers of evidence', () => {
  it('count claims in the order of reading, each once', () => {
    const sentence = (claims: string[]) => ({
      text: { ar: 'جملة', en: 'A sentence' },
      claims,
      editorial: false,
      weak: false,
    })
    const numbers = evidenceNumbers(
      step({ text: [sentence(['b', 'a']), sentence([]), sentence(['a', 'c'])] }),
    )
    expect([...numbers]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ])
  })
})

describe('a step that is left', () => {
  it('narrows the graph by what it says, as an address does', () => {
    expect(stepFilter(step({ filters: {} })).families).toEqual([])
    expect(stepFilter(step({ filters: { hide: ['denied', 'planned'] } })).families).toEqual([
      'planned',
      'denied',
    ])
  })
})

it('tells how long a story takes in whole minutes, at least one', () => {
  expect([1, 89, 91, 660].map(minutesOf)).toEqual([1, 1, 2, 11])
})

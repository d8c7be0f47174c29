import { describe, expect, it } from 'vitest'
import { stepPicture } from '#app/domain/story/step-model.ts'
import { sampleFiles, sampleIndex } from '#app/domain/test-sample.ts'
import { fontSize } from '#components/canvas/geometry/level-of-detail.ts'
import { buildScene } from '#components/canvas/geometry/scene.ts'
import { createText } from '#components/i18n/create-text.ts'
import { ar } from '#components/i18n/messages.ar.ts'
import { en } from '#components/i18n/messages.en.ts'
import type { PlayedStep } from '#graph-data/compile/story-files.ts'
import { SMALL_LOOK, stepLook } from './step-look.ts'
import { toStepEmphasis, toStepModel, withSecondName } from './to-step-model.ts'
import { toStoryModel } from './to-story-model.ts'

const index = sampleIndex()
const TEXT = {
  ar: createText({ language: 'ar', digits: 'latn', messages: ar }),
  en: createText({ language: 'en', digits: 'latn', messages: en }),
}
const [played] = sampleFiles().stories.stories
const [first] = played?.steps ?? []
if (!played || !first) throw new Error('the sample has no story')
const ids = index.core.entities.map(({ id }) => id)
/** Steps about ever other entities: whoever stands in two of them stands in one place. */
const steps: readonly PlayedStep[] = [0, 1, 2, 3].map((from) => {
  const { claims: _, ...open } = first
  return { ...open, focus: ids.slice(from, from + 4), context: ids.slice(from + 4, from + 7) }
})
const projecting = stepLook({ isProjecting: true, size: 1, height: 1080 })

describe('the picture of a step', () => {
  it('never moves a node: not from step to step, nor with the language, nor for the last row', () => {
    for (const step of steps) {
      const picture = stepPicture(index, step)
      const models = [
        toStepModel(index, picture, TEXT.ar, SMALL_LOOK, null),
        toStepModel(index, picture, TEXT.en, projecting, 'ar'),
      ]
      for (const { nodes } of models) {
        expect(nodes.length).toBeGreaterThan(0)
        for (const { id, x, y } of nodes) expect([id, [x, y]]).toEqual([id, index.core.positions[id]])
      }
    }
  })

  it('draws what stands around pale and unnamed', () => {
    const [step] = steps
    if (!step) throw new Error('no step')
    const picture = stepPicture(index, step)
    const { nodes } = toStepModel(index, picture, TEXT.en, SMALL_LOOK, null)
    const quiet = nodes.filter(({ isQuiet }) => isQuiet).map(({ id }) => id)
    expect(quiet).toEqual([...picture.context])
    const { kept } = toStepEmphasis(picture, null)
    expect(kept?.nodes).toEqual(picture.focus)
    // What is left of it: between 15 and 25 of 100.
    expect(1 - (kept?.wash ?? 0)).toBeGreaterThanOrEqual(0.15)
    expect(1 - (kept?.wash ?? 0)).toBeLessThanOrEqual(0.25)
  })

  it('names a line in both languages, each on a line of its own, once its proof is open', () => {
    const claim = index.core.claims.find(({ object }) => object !== undefined)
    const ends = [claim?.subject ?? '', claim?.object ?? '']
    const picture = stepPicture(index, { ...first, focus: ends, context: [], claims: [claim?.id ?? ''] })
    const { edges } = toStepModel(index, picture, TEXT.ar, projecting, 'en')
    const label = index.predicates.get(claim?.predicate ?? '')?.label
    const labelOf = (selected: string | null, second: 'en' | null) =>
      withSecondName(index, edges, selected, second)[0]?.label.split('\n') ?? []
    const closed = labelOf(null, 'en')
    expect(closed[0]).toBe(label?.ar)
    expect(labelOf(claim?.id ?? '', 'en')).toEqual([...closed, label?.en])
    expect(labelOf(claim?.id ?? '', null)).toEqual(closed)
  })

  it('names in both languages at once where that is wanted', () => {
    const picture = stepPicture(index, { ...first, focus: ['waha'], context: [], claims: [] })
    const [node] = toStepModel(index, picture, TEXT.ar, SMALL_LOOK, 'en').nodes
    const { ar: arabic, en: english } = index.entities.get('waha')?.short ?? {}
    expect(node?.label).toBe(`${arabic}\n${english}`)
  })

  it('has labels of 28 px and lines of 4 px at 1920 × 1080 for the last row', () => {
    const scene = buildScene(toStepModel(index, stepPicture(index, first), TEXT.en, projecting, null))
    for (const zoom of [0.7, 1, 1.5]) {
      expect(fontSize(zoom, scene.fonts.node) * zoom).toBeGreaterThanOrEqual(28)
      expect(fontSize(zoom, scene.fonts.edge) * zoom).toBeGreaterThanOrEqual(28)
      for (const { width } of scene.edges.values()) expect(width * zoom).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('the words of a step', () => {
  it('carry a number for each claim, the sentence with its status, and all that the picture shows', () => {
    const [step] = toStoryModel(index, played, TEXT.en).steps
    const chips = step?.sentences.flatMap((sentence) => sentence.chips) ?? []
    expect(chips.map(({ number }) => number)).toEqual(chips.map((_, place) => place + 1))
    for (const { sentence } of chips) expect(sentence).not.toBe('')
    expect(step?.entities.map(({ id }) => id)).toEqual([...stepPicture(index, first).focus])
  })
})

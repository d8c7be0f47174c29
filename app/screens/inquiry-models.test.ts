import { describe, expect, it } from 'vitest'
import { compareInquiry, MEASURE_INQUIRY, pathInquiry } from '#app/domain/inquiry/inquiry.ts'
import { measureGraph } from '#app/domain/measures/measure-graph.ts'
import { measureTask } from '#app/domain/measures/measure-task.ts'
import { sampleIndex } from '#app/domain/test-sample.ts'
import { visibleGraph } from '#app/domain/visible-graph.ts'
import { createText } from '#components/i18n/create-text.ts'
import { ar } from '#components/i18n/messages.ar.ts'
import { en } from '#components/i18n/messages.en.ts'
import { toCanvasModel, toSpokes } from './to-canvas-model.ts'
import { toCompareLight, toComparison } from './to-compare-model.ts'
import { toCommunities, toMarks, toMeasureRows } from './to-measures-model.ts'
import { chosenWay, toPathAnswer, toPathResult } from './to-path-model.ts'

const index = sampleIndex()
const text = createText({ language: 'en', digits: 'latn', messages: en })
const everything = visibleGraph(index, { base: { kind: 'all' }, rings: 0 })
const nothing = { nodes: [], edges: [] }

describe('an answer to how two are connected', () => {
  it('lights the entities of the way, the lines that tell it, and the roles among them with their ends', () => {
    const inquiry = pathInquiry('harbour', 'treaty')
    const result = toPathResult(index, inquiry, everything)
    const way = result.kind === 'ways' ? chosenWay(result.ways, inquiry) : null
    expect(way?.key).toBe('harbour..treaty')
    expect(way?.steps[0]?.roles.map(({ name }) => name.en)).toEqual(['Reem harbour'])
    const answer = way && toPathAnswer(index, way)
    expect(answer?.edges).toEqual(['haddad-signs-treaty'])
    expect(answer?.nodes).toEqual(expect.arrayContaining(['harbour', 'treaty', 'nadim-haddad']))
    expect(answer?.roles).toEqual([{ claim: 'haddad-signs-treaty', entity: 'harbour' }])
    expect(toSpokes(index, everything, text, null, answer?.roles)).toMatchObject([
      { claimId: 'haddad-signs-treaty', nodeId: 'harbour' },
    ])
  })

  it('counts what other conditions would find', () => {
    const shown = toPathResult(index, { ...pathInquiry('harbour', 'treaty'), within: 'shown' }, nothing)
    expect(shown).toEqual({ kind: 'none', withPlans: null, inAll: 1, both: null })
    const asked = { ...pathInquiry('nadim-haddad', 'boats'), plans: false }
    const firm = toPathResult(index, asked, everything)
    expect(firm.kind === 'none' ? firm.withPlans : null).toBeGreaterThan(0)
  })

  it('is another way where the address names what lies between', () => {
    const inquiry = pathInquiry('nadim-haddad', 'waha')
    const result = toPathResult(index, inquiry, everything)
    const ways = result.kind === 'ways' ? result.ways : []
    const last = ways.at(-1)
    const via = last?.entities.slice(1, -1).map(({ id }) => id) ?? []
    expect(chosenWay(ways, { ...inquiry, via })?.key).toBe(last?.key)
    expect(chosenWay(ways, { ...inquiry, via: ['nobody'] })?.key).toBe(ways[0]?.key)
  })
})

describe('an answer to what two share', () => {
  it('lights both, what they share, and the lines between', () => {
    const { from, to } = compareInquiry('nadim-haddad', 'waha')
    const comparison = toComparison(index, from ?? '', to ?? '')
    const light = comparison && toCompareLight('nadim-haddad', 'waha', comparison)
    expect(light?.nodes).toEqual(expect.arrayContaining(['nadim-haddad', 'waha', 'boats']))
    expect(light?.edges).toEqual(expect.arrayContaining(['haddad-asks-for-boats', 'boats-belong-to-waha']))
    expect(toComparison(index, 'waha', 'waha')).toBeNull()
  })
})

describe('measures in words and in the picture', () => {
  const task = measureTask(index, null)
  const measured = measureGraph(task)

  it('are listed from the greatest, with bars that end at it', () => {
    const rows = toMeasureRows(index, task, measured.degree, 'degree', text)
    expect(rows[0]?.share).toBe(1)
    expect(rows.map(({ value }) => value)).toEqual(rows.map(({ value }) => value).toSorted((a, b) => b - a))
    const arabic = createText({ language: 'ar', digits: 'arab', messages: ar })
    expect(toMeasureRows(index, task, measured.degree, 'degree', arabic)[0]?.text).toMatch(/[٠-٩]/)
  })

  it('draw nothing unless asked to', () => {
    expect(toMarks(MEASURE_INQUIRY, task, measured, text).size).toBe(0)
    const groups = { ...MEASURE_INQUIRY, measure: 'communities', draw: 'size' } as const
    expect(toMarks(groups, task, measured, text).size).toBe(0)
  })

  it('never speak by size or colour alone: a word follows the name', () => {
    for (const draw of ['size', 'colour'] as const) {
      const marks = toMarks({ ...MEASURE_INQUIRY, draw }, task, measured, text)
      const plain = toCanvasModel(index, everything, text)
      const drawn = toCanvasModel(index, everything, text, { marks })
      drawn.nodes.forEach((node, place) => {
        expect(node.label).toBe(`${plain.nodes[place]?.label} · ${marks.get(node.id)?.word}`)
      })
      const sizes = drawn.nodes.map(({ scale = 1 }) => scale)
      expect(Math.max(...sizes) > Math.min(...sizes)).toBe(draw === 'size')
      expect(drawn.nodes.every(({ tint }) => (tint !== undefined) === (draw === 'colour'))).toBe(true)
    }
  })

  it('put everyone into one community', () => {
    const communities = toCommunities(index, task, measured)
    expect(communities.flatMap(({ members }) => members)).toHaveLength(task.nodes.length)
    expect(new Set(communities.map(({ letter }) => letter)).size).toBe(communities.length)
  })
})

describe('a moved node', () => {
  it('stands where it was put, and the others where the collection has them', () => {
    const model = toCanvasModel(index, everything, text, { moved: { waha: [7, 8] } })
    expect(model.nodes.find(({ id }) => id === 'waha')).toMatchObject({ x: 7, y: 8 })
    expect(model.nodes.find(({ id }) => id === 'treaty')).toMatchObject({ x: 100, y: 100 })
  })
})

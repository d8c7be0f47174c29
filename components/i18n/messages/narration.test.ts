import { describe, expect, it } from 'vitest'
import { narrationAr } from './narration.ar.ts'
import { type FamilyCounts, narrationEn } from './narration.en.ts'

const NONE: FamilyCounts = { stated: 0, said: 0, planned: 0, conditional: 0, denied: 0 }
const ar = narrationAr(String)
const en = narrationEn(String)

describe('what is said of a node', () => {
  const families: FamilyCounts = { ...NONE, stated: 4, planned: 2, denied: 1 }

  it('names it, counts its relations by how sure they are, and says where it stands', () => {
    expect(en.node({ name: 'Waha', kind: 'state', isPinned: false, families, at: 3, of: 12 })).toBe(
      'Waha, state. 7 relations: 4 stated, 2 planned or requested, 1 denied. 3 of 12.',
    )
    expect(ar.node({ name: 'الواحة', kind: 'دولة', isPinned: false, families, at: 3, of: 12 })).toBe(
      'الواحة، دولة. 7 علاقات: 4 واردة خبرًا، اثنتان مخطَّطتان أو مطلوبتان، واحدة منفيّة. 3 من 12.',
    )
  })

  it('says that it is pinned', () => {
    const node = { families, at: 3, of: 12, isPinned: true }
    expect(en.node({ ...node, name: 'Waha', kind: 'state' })).toMatch(/^Waha, state, pinned\. /)
    expect(ar.node({ ...node, name: 'الواحة', kind: 'دولة' })).toMatch(/^الواحة، دولة، مثبَّت\. /)
  })

  it.each([
    [0, 'لا علاقات له في هذا المشهد.'],
    [1, 'علاقة واحدة: واحدة واردة خبرًا.'],
    [2, 'علاقتان: اثنتان واردتان خبرًا.'],
    [3, '3 علاقات: 3 واردة خبرًا.'],
    [11, '11 علاقةً: 11 واردة خبرًا.'],
    [100, '100 علاقة: 100 واردة خبرًا.'],
  ])('counts in correct Arabic: %i', (stated, said) => {
    expect(
      ar.node({ name: 'أ', kind: 'ب', isPinned: false, families: { ...NONE, stated }, at: 1, of: 1 }),
    ).toContain(` ${said} `)
  })

  it('says so in English where it has none', () => {
    expect(en.node({ name: 'A', kind: 'place', isPinned: false, families: NONE, at: 1, of: 1 })).toBe(
      'A, place. No relations in view. 1 of 1.',
    )
  })
})

describe('what is said when the picture changes', () => {
  it.each([
    [0, 'المعروض الآن: لا كيانات، ولا خطوط.'],
    [1, 'المعروض الآن: كيان واحد، وخط واحد.'],
    [2, 'المعروض الآن: كيانان، وخطّان.'],
    [3, 'المعروض الآن: 3 كيانات، و3 خطوط.'],
    [11, 'المعروض الآن: 11 كيانًا، و11 خطًّا.'],
    [100, 'المعروض الآن: 100 كيان، و100 خط.'],
  ])('counts in correct Arabic: %i', (count, said) => {
    expect(ar.shown({ entities: count, claims: count })).toBe(said)
  })

  it.each([
    [0, 'In view: 0 entities and 0 lines.'],
    [1, 'In view: 1 entity and 1 line.'],
    [2, 'In view: 2 entities and 2 lines.'],
  ])('counts in English: %i', (count, said) => {
    expect(en.shown({ entities: count, claims: count })).toBe(said)
  })
})

import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { sampleIndex } from '../test-sample.ts'
import { OPENING_VIEW, type ViewSpec, visibleGraph } from '../visible-graph.ts'
import {
  formatFocus,
  grownFrom,
  onlyThese,
  parseFocusPair,
  pinToggled,
  resolveFocus,
  withBase,
  withoutEntities,
  withRemoved,
} from './focus.ts'

const index = sampleIndex()
const shown = (view: ViewSpec): readonly string[] => visibleGraph(index, view).nodes
const treaty: ViewSpec = onlyThese(['treaty'])

describe('a view changed by hand', () => {
  it('grows from one entity and not from the others', () => {
    const view = grownFrom(index, onlyThese(['boats', 'treaty']), 'treaty')
    expect(shown(view)).toEqual(
      ['nadim-haddad', 'waha', 'treaty', 'boats', 'harbour'].filter((id) => shown(view).includes(id)),
    )
    expect(shown(view)).toContain('harbour')
    expect(shown(grownFrom(index, treaty, 'treaty'))).not.toContain('boats')
  })

  it('draws the lines of what was added, also where the view chooses its claims', () => {
    const chosen = sampleIndex((core) => ({
      ...core,
      views: { ...core.views, opening: { ...core.views.opening, claims: ['haddad-asks-for-boats'] } },
    }))
    expect(visibleGraph(chosen, OPENING_VIEW).edges).not.toContain('haddad-signs-treaty')
    expect(visibleGraph(chosen, grownFrom(chosen, OPENING_VIEW, 'treaty')).edges).toContain(
      'haddad-signs-treaty',
    )
  })

  it('leaves entities out, and shows them again', () => {
    const view = withoutEntities(OPENING_VIEW, ['waha'])
    expect(shown(view)).not.toContain('waha')
    expect(visibleGraph(index, view).edges).not.toContain('boats-belong-to-waha')
    expect(withRemoved(view)).toEqual(OPENING_VIEW)
    expect(shown(pinToggled(view, ['waha']))).toContain('waha')
  })

  it('shows what is open although it is left out', () => {
    const view = withoutEntities(OPENING_VIEW, ['waha'])
    expect(visibleGraph(index, view, { nodes: ['waha'], edges: [] }).nodes).toContain('waha')
  })

  it('keeps pins when another view is chosen, and nothing else', () => {
    const view = pinToggled(grownFrom(index, treaty, 'treaty'), ['boats'])
    expect(withBase(view, { kind: 'opening' })).toEqual({ ...OPENING_VIEW, pinned: ['boats'] })
    expect(pinToggled(view, ['boats']).pinned).toBeUndefined()
    expect(withoutEntities(view, ['boats']).pinned).toBeUndefined()
  })
})

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,5})?$/), {
  minLength: 1,
  maxLength: 4,
})
const anyView = fc.record(
  {
    base: ids.map((chosen) => ({ kind: 'these' as const, ids: chosen })),
    rings: fc.constant(0),
    added: ids,
    removed: ids,
    pinned: ids,
  },
  { requiredKeys: ['base', 'rings'] },
)

describe('what is changed by hand, in an address', () => {
  test.prop([anyView])('comes back as it was written', (view) => {
    const read = formatFocus(view).reduce<ViewSpec | null>((next, pair) => {
      const mark = pair.indexOf('=')
      return next && parseFocusPair(pair.slice(0, mark), pair.slice(mark + 1), next)
    }, OPENING_VIEW)
    expect(read).toEqual(view)
  })

  it('says which ids there are not', () => {
    const unknown: string[] = []
    const view = pinToggled(onlyThese(['waha', 'nobody']), ['no-one'])
    const resolved = resolveFocus(view, index.resolveEntityId, (id) => unknown.push(id))
    expect(resolved).toEqual(onlyThese(['waha']))
    expect(unknown).toEqual(['nobody', 'no-one'])
  })

  it.each(['pin=', 'plus=A', 'else=waha'])('means nothing as %s', (pair) => {
    const [key = '', value = ''] = pair.split('=')
    expect(parseFocusPair(key, value, OPENING_VIEW)).toBeNull()
  })
})

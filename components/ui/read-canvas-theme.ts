import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import { TINT_TOKENS } from './mark-tints.ts'

/** The colours of `tokens.css` that the canvas needs, resolved. */
export interface ResolvedCanvasTheme {
  readonly background: string
  readonly text: string
  readonly halo: string
  readonly line: string
  readonly mutedLine: string
  readonly denied: string
  readonly good: string
  readonly warning: string
  /** Ground under the members of a body. */
  readonly hull: string
  readonly accent: string
  readonly kinds: Readonly<Record<EntityKind, string>>
  /** Borders by measure: communities, then steps from little to much (`mark-tints.ts`). */
  readonly tints: readonly string[]
}

/**
 * Read the canvas colours that are in force now: light, dark or forced.
 *
 * A canvas cannot resolve `light-dark()` or system colours, so probes in the page resolve them to `rgb(…)`: one for each,
 * because a probe that changes its colour has the page work out its style anew.
 * Read again when the theme setting, `prefers-color-scheme` or `forced-colors` changes.
 */
export function readCanvasTheme(): ResolvedCanvasTheme {
  const probes = new Map<string, HTMLElement>()
  const host = document.createElement('div')
  host.hidden = true
  // Gone through twice: which tokens are wanted, then what they resolve to.
  themeOf((token) => {
    const probe = document.createElement('span')
    probe.style.setProperty('color', `var(${token})`)
    probes.set(token, probe)
    return ''
  })
  host.append(...probes.values())
  document.body.append(host)
  const theme = themeOf((token) => {
    const probe = probes.get(token)
    return probe ? getComputedStyle(probe).color : ''
  })
  host.remove()
  return theme
}

/** Whether two readings came out alike. */
export const isSameTheme = (a: ResolvedCanvasTheme, b: ResolvedCanvasTheme): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

const themeOf = (colour: (token: string) => string): ResolvedCanvasTheme => ({
  background: colour('--canvas-ground'),
  text: colour('--canvas-text'),
  halo: colour('--canvas-halo'),
  line: colour('--canvas-line'),
  mutedLine: colour('--canvas-muted-line'),
  denied: colour('--denied'),
  good: colour('--good'),
  warning: colour('--warning'),
  hull: colour('--canvas-hull'),
  accent: colour('--accent'),
  kinds: {
    person: colour('--kind-person'),
    state: colour('--kind-state'),
    organisation: colour('--kind-organisation'),
    document: colour('--kind-document'),
    weapon: colour('--kind-weapon'),
    force: colour('--kind-force'),
    event: colour('--kind-event'),
    undertaking: colour('--kind-undertaking'),
    place: colour('--kind-place'),
  },
  tints: TINT_TOKENS.map(colour),
})

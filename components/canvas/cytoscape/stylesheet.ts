import type { StylesheetJson } from 'cytoscape'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { LINE_LOOKS } from '../../ui/line-look.ts'
import type { CanvasTheme } from '../canvas-model.ts'
import { LOOP_DISTANCE } from '../geometry/edge-path.ts'
import { LABEL_DISTANCE } from '../geometry/level-of-detail.ts'
import { KIND_LOOKS } from '../kind-look.ts'
import { familyOfEpoch, LABEL_WEIGHTS } from './fonts.ts'

type StyleBlock = StylesheetJson[number]

/** A number read from an element's data; the engine's types know such a mapping for texts only. */
const fromData = (field: string) => `data(${field})` as unknown as number

export const LINE_HEIGHT = 1.4
/** Breadth of the halo to the font size: one that stayed while letters shrink would wipe out the line above. */
const HALO_SHARE = 0.21

/** Breadth of the halo around letters of a font size, both in model units. */
export const haloFor = (font: number): number => Math.round(font * HALO_SHARE * 10) / 10
/** Border of a node that a measure colours, model units: broad enough for its colour to be told. */
const TINT_WIDTH = 7

/** Classes to looks. Classes never change with the theme; a new theme is a new stylesheet for the same classes. */
export function stylesheet(theme: CanvasTheme, fontEpoch: number): StylesheetJson {
  return [
    ...nodeStyles(theme, familyOfEpoch(fontEpoch)),
    ...edgeStyles(theme, familyOfEpoch(fontEpoch)),
    ...familyStyles(theme),
  ]
}

/** Shared by nodes and edges. Glyph metrics and padding keep hamza and vowel marks whole (notes, B1). */
const textStyle = (theme: CanvasTheme, family: string) =>
  ({
    label: 'data(text)',
    'font-family': family,
    'font-size': fromData('font'),
    'text-wrap': 'wrap',
    'text-max-width': '100000px',
    'line-height': LINE_HEIGHT,
    'text-metrics': 'glyph',
    'text-background-padding': '5px',
    'text-background-opacity': 0,
    'text-outline-color': theme.halo,
    'text-outline-opacity': 1,
    'text-outline-width': fromData('halo'),
  }) as const

function nodeStyles(theme: CanvasTheme, family: string): readonly StyleBlock[] {
  return [
    {
      selector: 'node',
      style: {
        ...textStyle(theme, family),
        events: 'no',
        color: theme.text,
        'font-weight': LABEL_WEIGHTS.node,
        'border-width': 2,
        'border-color': theme.background,
        'border-opacity': 1,
        'overlay-opacity': 0,
      },
    },
    side('below', { 'text-valign': 'bottom', 'text-halign': 'center', 'text-margin-y': LABEL_DISTANCE }),
    side('above', { 'text-valign': 'top', 'text-halign': 'center', 'text-margin-y': -LABEL_DISTANCE }),
    side('right', { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': LABEL_DISTANCE }),
    side('left', { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -LABEL_DISTANCE }),
    ...ENTITY_KINDS.map(
      (kind): StyleBlock => ({
        selector: `node.${kind}`,
        style: {
          shape: KIND_LOOKS[kind].shape,
          width: KIND_LOOKS[kind].width,
          height: KIND_LOOKS[kind].height,
          'corner-radius': `${KIND_LOOKS[kind].corner}px`,
          'background-color': theme.kinds[kind],
        },
      }),
    ),
    { selector: 'node.sized', style: { width: fromData('width'), height: fromData('height') } },
    ...theme.tints.map(
      (tint, place): StyleBlock => ({
        selector: `node.tint-${place}`,
        style: { 'border-width': TINT_WIDTH, 'border-color': tint },
      }),
    ),
  ]
}

const side = (name: string, style: Readonly<Record<string, string | number>>): StyleBlock => ({
  selector: `node.${name}`,
  style: { 'text-justification': 'center', ...style },
})

function edgeStyles(theme: CanvasTheme, family: string): readonly StyleBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        ...textStyle(theme, family),
        events: 'no',
        color: theme.text,
        'font-weight': LABEL_WEIGHTS.edge,
        'text-rotation': 'autorotate',
        'text-margin-x': fromData('liftX'),
        'text-margin-y': fromData('liftY'),
        width: fromData('width'),
        'curve-style': 'straight',
        'edge-distances': 'node-position',
        'line-color': theme.line,
        'target-arrow-color': theme.line,
        'target-arrow-shape': 'triangle',
        'target-distance-from-node': 2,
        'arrow-scale': fromData('arrow'),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': fromData('bend'),
        'control-point-weights': 0.5,
      },
    },
    {
      selector: 'edge:loop',
      style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': LOOP_DISTANCE },
    },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none', 'target-distance-from-node': 0 } },
  ]
}

function familyStyles(theme: CanvasTheme): readonly StyleBlock[] {
  return LINE_FAMILIES.map((family) => {
    const { dash, cap, struck } = LINE_LOOKS[family]
    const line =
      dash.length > 0 ? { 'line-style': 'dashed', 'line-cap': cap, 'line-dash-pattern': 'data(dash)' } : {}
    const colour = struck ? { 'line-color': theme.denied, 'target-arrow-color': theme.denied } : {}
    return { selector: `edge.${family}`, style: { ...line, ...colour } } as StyleBlock
  })
}

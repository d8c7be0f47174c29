import type { StylesheetJson } from 'cytoscape'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { LINE_LOOKS } from '../../ui/line-look.ts'
import type { CanvasTheme } from '../canvas-model.ts'
import { LOOP_DISTANCE } from '../geometry/edge-path.ts'
import { KIND_LOOKS } from '../kind-look.ts'

type StyleBlock = StylesheetJson[number]

/** A number read from an element's data; the engine's types know such a mapping for texts only. */
const fromData = (field: string) => `data(${field})` as unknown as number

/** Border of a node that a measure colours, model units: broad enough for its colour to be told. */
const TINT_WIDTH = 7

/**
 * Classes to looks. Classes never change with the theme; a new theme is a new stylesheet for the same classes. Labels are
 * not the engine's (`paint-placed-labels.ts`).
 */
export const stylesheet = (theme: CanvasTheme): StylesheetJson => [
  ...nodeStyles(theme),
  ...edgeStyles(theme),
  ...familyStyles(theme),
]

function nodeStyles(theme: CanvasTheme): readonly StyleBlock[] {
  return [
    {
      selector: 'node',
      style: {
        events: 'no',
        'border-width': 2,
        'border-color': theme.background,
        'border-opacity': 1,
        'overlay-opacity': 0,
      },
    },
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

function edgeStyles(theme: CanvasTheme): readonly StyleBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        events: 'no',
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

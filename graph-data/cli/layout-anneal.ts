import { type CostModel, costOf } from './layout-cost.ts'
import type { Random } from './layout-random.ts'

/** The paper: places stay within it, centred on the origin. Model units. */
export interface Paper {
  readonly width: number
  readonly height: number
}

const START_HEAT = 3
const END_HEAT = 0.02
/** One in so many moves tries to change places with another node: this is what undoes knots. */
const SWAP_EVERY = 6

/**
 * Improves places by simulated annealing: a random node moves a little or changes places with another one, and a worse
 * picture is kept with a chance that falls to nothing.
 *
 * @param movable indexes of the nodes that may move; all others stay
 * @param steps about 500 for each movable node
 */
export function anneal(
  model: CostModel,
  movable: readonly number[],
  paper: Paper,
  steps: number,
  random: Random,
): void {
  const pick = () => movable[Math.floor(random() * movable.length)]
  for (let step = 0; step < steps; step++) {
    const done = step / steps
    const heat = START_HEAT * (END_HEAT / START_HEAT) ** done
    const node = pick()
    const other = step % SWAP_EVERY === 0 ? pick() : undefined
    if (node === undefined || node === other) continue
    if (other === undefined) tryMove(model, node, paper, done, heat, random)
    else trySwap(model, node, other, heat, random)
  }
}

function tryMove(
  model: CostModel,
  node: number,
  paper: Paper,
  done: number,
  heat: number,
  random: Random,
): void {
  const { x, y } = model
  const from = [x[node] ?? 0, y[node] ?? 0] as const
  const before = costOf(model, node)
  const reach = 0.5 * (1 - done) ** 2 + 0.02
  x[node] = nearby(from[0], paper.width, reach, random)
  y[node] = nearby(from[1], paper.height, reach, random)
  if (accepted(costOf(model, node) - before, heat, random)) return
  x[node] = from[0]
  y[node] = from[1]
}

function trySwap(model: CostModel, one: number, other: number, heat: number, random: Random): void {
  const cost = () => costOf(model, one) + costOf(model, other)
  const before = cost()
  swap(model, one, other)
  if (!accepted(cost() - before, heat, random)) swap(model, one, other)
}

function swap({ x, y }: CostModel, one: number, other: number): void {
  for (const axis of [x, y]) {
    const held = axis[one] ?? 0
    axis[one] = axis[other] ?? 0
    axis[other] = held
  }
}

const accepted = (change: number, heat: number, random: Random): boolean =>
  change <= 0 || random() < Math.exp(-change / heat)

function nearby(from: number, side: number, reach: number, random: Random): number {
  const to = from + (random() + random() - 1) * side * reach
  return Math.min(side / 2, Math.max(-side / 2, to))
}

import type { BUDGETS, HELD } from './budgets.ts'
import { CONTENDERS, type Contender, type Measured } from './measure.ts'

export interface Case {
  readonly size: string
  readonly view: string
  readonly pixelRatio: 1 | 2
  readonly contender: Contender
  /** Or why there is nothing. */
  readonly measured: Measured | string
}

export interface Results {
  readonly at: string
  readonly cases: readonly Case[]
  /** Milliseconds from click to painted proof by size, on a processor slowed down four times. */
  readonly clicks: Readonly<Record<string, readonly number[]>>
}

type Quantity = Exclude<keyof Measured, 'ink' | 'calibration'>

const QUANTITIES: readonly (readonly [Quantity, string])[] = [
  ['load', 'load to first picture'],
  ['afterwards', 'afterwards, until quiet'],
  ['panFrame', 'pan frame'],
  ['zoomFrame', 'zoom frame'],
  ['rest', 'coming to rest'],
  ['hover', 'hover'],
  ['heapMB', 'heap, MB'],
]

/** The middle one; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

interface Place {
  readonly size: string
  readonly view: string
  readonly pixelRatio: 1 | 2
}

function middleOf({ cases }: Results, place: Place, contender: Contender, quantity: Quantity): number {
  const values = cases.flatMap((one) =>
    one.size === place.size &&
    one.view === place.view &&
    one.pixelRatio === place.pixelRatio &&
    one.contender === contender &&
    typeof one.measured !== 'string'
      ? (one.measured[quantity] ?? [])
      : [],
  )
  return median(values)
}

function placesOf({ cases }: Results): readonly Place[] {
  const places = new Map(
    cases.map(({ size, view, pixelRatio }) => [`${size} ${view} ${pixelRatio}`, { size, view, pixelRatio }]),
  )
  return [...places.values()]
}

/** Medians and ratios as a Markdown table: ms of the main thread's processor time. */
export function tableOf(results: Results): string {
  const head =
    '| graph | what | isnad | plain | default | floor | isnad ÷ plain |\n|---|---|---:|---:|---:|---:|---:|\n'
  const rows = placesOf(results).flatMap((place) =>
    QUANTITIES.flatMap(([quantity, label]) => {
      const values = CONTENDERS.map((contender) => middleOf(results, place, contender, quantity))
      if (values.every(Number.isNaN)) return []
      const [ours = Number.NaN, plain = Number.NaN] = values
      const graph = `${place.size}, ${place.view}, ratio ${place.pixelRatio}`
      return `| ${graph} | ${label} | ${values.map(short).join(' | ')} | ${short(ours / plain)} |`
    }),
  )
  const clicks = Object.entries(results.clicks).map(
    ([size, times]) =>
      `| ${size} | click to painted proof, 4× slower, ms on the wall | ${short(median(times))} (${times.map((time) => time.toFixed(0)).join(' ')}) | | | | |`,
  )
  const failures = results.cases.flatMap(({ size, view, pixelRatio, contender, measured }) =>
    typeof measured === 'string' ? `- ${size}, ${view}, ratio ${pixelRatio}, ${contender}: ${measured}` : [],
  )
  const calibration = median(
    results.cases.flatMap(({ measured }) => (typeof measured === 'string' ? [] : measured.calibration)),
  )
  return [
    `Measured ${results.at}; calibration loop ${short(calibration)} ms.\n\n${head}${[...rows, ...clicks].join('\n')}\n`,
    ...failures,
  ].join('\n')
}

const short = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2)

export type Limits = Pick<typeof BUDGETS | typeof HELD, 'load' | 'frame' | 'clickToProof'>

/** Which figures of the real collection are over the limits, in words. */
export function overLimits(results: Results, limits: Limits): readonly string[] {
  const over: string[] = []
  const hold = (what: string, figure: number, limit: number) => {
    // What could not be measured is over: a check that passes on nothing holds nothing.
    if (!(figure <= limit)) over.push(`${what}: ${short(figure)}, limit ${limit}`)
  }
  for (const place of placesOf(results).filter(({ size }) => size === 'collection')) {
    const ratio = (quantity: Quantity) =>
      middleOf(results, place, 'isnad', quantity) / middleOf(results, place, 'plain', quantity)
    const where = `${place.view} at ratio ${place.pixelRatio}`
    if (place.pixelRatio === 1) hold(`load, ${where}`, ratio('load'), limits.load)
    if (place.view !== 'all') continue
    hold(`pan frame, ${where}`, ratio('panFrame'), limits.frame[place.pixelRatio])
    hold(`zoom frame, ${where}`, ratio('zoomFrame'), limits.frame[place.pixelRatio])
  }
  if (results.clicks.collection)
    hold('click to proof, ms', median(results.clicks.collection), limits.clickToProof)
  for (const { contender, measured } of results.cases)
    if (typeof measured === 'string') over.push(`${contender}: ${measured}`)
  return over
}

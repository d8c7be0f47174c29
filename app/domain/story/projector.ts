/** How a story is drawn for the last row. */
export interface Projector {
  /** `null`: while the page fills the screen. */
  readonly isOn: boolean | null
  /** Of labels and captions; 1 is 28 and 36 px on a screen of 1920 × 1080. */
  readonly size: number
  /** Of the whole picture, as in CSS filters. */
  readonly contrast: number
  readonly brightness: number
  readonly theme: 'light' | 'dark'
  /** Both languages at once. */
  readonly isBoth: boolean
}

export const DEFAULT_PROJECTOR: Projector = {
  isOn: null,
  size: 1,
  contrast: 1,
  brightness: 1,
  theme: 'light',
  isBoth: false,
}

/** Ends and steps of the sliders. */
export const PROJECTOR_RANGES = {
  size: { min: 1, max: 1.6, step: 0.1 },
  contrast: { min: 0.8, max: 1.6, step: 0.1 },
  brightness: { min: 0.7, max: 1.3, step: 0.05 },
} as const
export type ProjectorRange = keyof typeof PROJECTOR_RANGES

const RANGES: readonly ProjectorRange[] = ['size', 'contrast', 'brightness']

/** A profile as one text, to be stored among the small choices: switch, three numbers, theme, languages. */
export function formatProjector({ isOn, size, contrast, brightness, theme, isBoth }: Projector): string {
  const state = isOn === null ? 'auto' : isOn ? 'on' : 'off'
  return [state, size, contrast, brightness, theme, ...(isBoth ? ['both'] : [])].join(' ')
}

/** Reads what `formatProjector` wrote. Whatever cannot be read, or lies outside its range, is the default. */
export function parseProjector(text: string): Projector {
  const [state, ...rest] = text.split(' ')
  const numbers = RANGES.map((range, at) => {
    const value = Number(rest[at])
    const { min, max } = PROJECTOR_RANGES[range]
    return value >= min && value <= max ? value : DEFAULT_PROJECTOR[range]
  })
  const [size = 1, contrast = 1, brightness = 1] = numbers
  return {
    isOn: state === 'on' ? true : state === 'off' ? false : null,
    size,
    contrast,
    brightness,
    theme: rest[3] === 'dark' ? 'dark' : 'light',
    isBoth: rest[4] === 'both',
  }
}

/** Whether the profile is in force. @param isFull the page fills the screen */
export const isProjecting = ({ isOn }: Projector, isFull: boolean): boolean => isOn ?? isFull

import type { FormatNumber } from '../i18n/plural.ts'

/** Seconds as on a clock, `3:07`; hours only where there are any. In the reader's digits. */
export function clockText(seconds: number, format: FormatNumber): string {
  const whole = Math.max(0, Math.floor(seconds))
  const two = (value: number): string => `${format(Math.floor(value / 10))}${format(value % 10)}`
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const parts = hours > 0 ? [format(hours), two(minutes)] : [format(minutes)]
  return [...parts, two(whole % 60)].join(':')
}

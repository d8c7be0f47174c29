import type { Digits, Language } from '../i18n/language.ts'

export type ThemeSetting = 'system' | 'light' | 'dark'
export type MotionSetting = 'system' | 'reduced'

export interface Settings {
  readonly language: Language
  readonly digits: Digits
  readonly theme: ThemeSetting
  readonly motion: MotionSetting
  /** Single-letter keys (`L`, `C`, `O` …) work. */
  readonly letterKeys: boolean
}

export interface SettingsPanelProps {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
  /** The browser refuses storage: settings last until the page is closed. */
  readonly isStorageBlocked: boolean
}

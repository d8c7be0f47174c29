import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { PaletteGroup } from './palette-model.ts'

/** Beside the view rather than in the messages, which are loaded at every start. */
export const PALETTE_WORDS = {
  title: { ar: 'الأوامر', en: 'Commands' },
  placeholder: { ar: 'أمر أو كيان أو محور أو صفحة أو إعداد', en: 'Command, entity, theme, page or setting' },
} as const satisfies Readonly<Record<string, LocalText>>

export const PALETTE_TITLES: Readonly<Record<PaletteGroup, LocalText>> = {
  here: { ar: 'مع ما هو مفتوح', en: 'With what is open' },
  commands: { ar: 'أوامر', en: 'Commands' },
  themes: { ar: 'مشاهد ومحاور', en: 'Views and themes' },
  pages: { ar: 'صفحات', en: 'Pages' },
  settings: { ar: 'إعدادات', en: 'Settings' },
  entities: { ar: 'كيانات', en: 'Entities' },
}

export const nothingFor = (query: string): LocalText => ({
  ar: `لا شيء عن «${query}».`,
  en: `Nothing is found for “${query}”.`,
})

import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'
import { type ArabicForms, arabicCount, type FormatNumber } from '../plural.ts'
import type { FamilyCounts, narrationEn } from './narration.en.ts'
import { CLAIMS, ENTITIES, LINES, RELATIONS } from './nouns.ar.ts'

/** Said of علاقة: one and two agree with it in number, the rest stand in the feminine singular. */
const family = (one: string, two: string): ArabicForms => ({
  zero: '',
  one: `واحدة ${one}`,
  two: `اثنتان ${two}`,
  few: `# ${one}`,
  many: `# ${one}`,
  other: `# ${one}`,
})

const FAMILIES: Readonly<Record<LineFamily, ArabicForms>> = {
  stated: family('واردة خبرًا', 'واردتان خبرًا'),
  said: family('منسوبة إلى قائل', 'منسوبتان إلى قائل'),
  planned: family('مخطَّطة أو مطلوبة', 'مخطَّطتان أو مطلوبتان'),
  conditional: family('مشروطة أو محتملة', 'مشروطتان أو محتملتان'),
  denied: family('منفيّة', 'منفيّتان'),
}

export const narrationAr = (n: FormatNumber): ReturnType<typeof narrationEn> => ({
  instructions:
    'تنقلك الأسهم إلى أقرب كيان في اتجاهها على الشاشة. يدور بك المفتاح N على الجيران والمفتاح E على الخطوط، ومع Shift بالعكس. يفتح Enter ما وقفت عليه، ويعيدك Backspace إلى ما قبله، ويخرجك Escape من الشبكة.',
  node: (p) =>
    `${p.name}، ${p.kind}${p.isPinned ? '، مثبَّت' : ''}. ${relations(p.families, n)} ${n(p.at)} من ${n(p.of)}.`,
  edge: (p) => `${p.sentence}. ${p.family}. الخط ${n(p.at)} من ${n(p.of)} عند ${p.hub}.`,
  shown: (p) => `المعروض الآن: ${arabicCount(p.entities, n, ENTITIES)}، و${arabicCount(p.claims, n, LINES)}.`,
  listed: (p) => `في القائمة ${arabicCount(p.count, n, { ...CLAIMS, zero: 'صفر من الإفادات' })}.`,
  nothingThere: 'لا شيء هناك.',
})

function relations(families: FamilyCounts, n: FormatNumber): string {
  const parts = LINE_FAMILIES.filter((one) => families[one] > 0)
  const total = parts.reduce((sum, one) => sum + families[one], 0)
  if (total === 0) return 'لا علاقات له في هذا المشهد.'
  const list = parts.map((one) => arabicCount(families[one], n, FAMILIES[one])).join('، ')
  return `${arabicCount(total, n, RELATIONS)}: ${list}.`
}

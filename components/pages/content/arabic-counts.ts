import { arabicCount } from '../../i18n/plural.ts'
import { useText } from '../../i18n/text-context.tsx'
import type { AboutFacts } from '../about-model.ts'

/** The sizes of the collection as counted nouns, by the grammar of their number. */
export function useArabicCounts({ counts }: AboutFacts) {
  const { number } = useText()
  return {
    articles: arabicCount(counts.articles, number, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالين',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
    entities: arabicCount(counts.entities, number, {
      zero: 'لا كيانات',
      one: 'كيان واحد',
      two: 'كيانان',
      few: '# كيانات',
      many: '# كيانًا',
      other: '# كيان',
    }),
    claims: arabicCount(counts.claims, number, {
      zero: 'لا إفادات',
      one: 'إفادة واحدة',
      two: 'إفادتان',
      few: '# إفادات',
      many: '# إفادةً',
      other: '# إفادة',
    }),
    evidence: arabicCount(counts.evidence, number, {
      zero: 'لا شواهد',
      one: 'شاهد واحد',
      two: 'شاهدين',
      few: '# شواهد',
      many: '# شاهدًا',
      other: '# شاهد',
    }),
  }
}

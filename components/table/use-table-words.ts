import { tableAr } from '../i18n/messages/table.ar.ts'
import { tableEn } from '../i18n/messages/table.en.ts'
import { useText } from '../i18n/text-context.tsx'

/** The table's own messages, which come with its file rather than at every start. */
export function useTableWords(): ReturnType<typeof tableEn> {
  const { language, number } = useText()
  return language === 'ar' ? tableAr(number) : tableEn(number)
}

import { weightsAr } from '../i18n/messages/weights.ar.ts'
import { weightsEn } from '../i18n/messages/weights.en.ts'
import { useText } from '../i18n/text-context.tsx'

/** The page's own messages, which come with its file rather than at every start. */
export function useWeightsWords(): ReturnType<typeof weightsEn> {
  const { language, number } = useText()
  return language === 'ar' ? weightsAr(number) : weightsEn(number)
}

import { presenterAr } from '../i18n/messages/presenter.ar.ts'
import { presenterEn } from '../i18n/messages/presenter.en.ts'
import { useText } from '../i18n/text-context.tsx'

export type PresenterWords = ReturnType<typeof presenterEn>

/** Words of the presenter's window, which come with it. */
export function usePresenterWords(): PresenterWords {
  const { language, number } = useText()
  return language === 'ar' ? presenterAr(number) : presenterEn(number)
}

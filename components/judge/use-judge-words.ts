import { judgeAr } from '../i18n/messages/judge.ar.ts'
import { judgeEn } from '../i18n/messages/judge.en.ts'
import { useText } from '../i18n/text-context.tsx'

export type JudgeWords = ReturnType<typeof judgeEn>

/** Words of judging together, which come with it. */
export function useJudgeWords(): JudgeWords {
  const { language, number } = useText()
  return language === 'ar' ? judgeAr(number) : judgeEn(number)
}

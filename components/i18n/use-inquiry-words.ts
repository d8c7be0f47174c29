import { inquiryAr } from './messages/inquiry.ar.ts'
import { inquiryEn } from './messages/inquiry.en.ts'
import { useText } from './text-context.tsx'

export type InquiryWords = ReturnType<typeof inquiryEn>

/** Words of questions to the graph, in the reader's language; only what comes later may use them. */
export function useInquiryWords(): InquiryWords {
  const { language, number } = useText()
  return language === 'ar' ? inquiryAr(number) : inquiryEn(number)
}

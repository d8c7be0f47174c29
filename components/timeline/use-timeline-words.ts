import { parseEdtf } from '#graph-data/schema/edtf.ts'
import { timelineAr } from '../i18n/messages/timeline.ar.ts'
import { timelineEn } from '../i18n/messages/timeline.en.ts'
import { useText } from '../i18n/text-context.tsx'

/** The timeline's own messages, which come with its file rather than at every start. */
export function useTimelineWords() {
  const text = useText()
  const words = text.language === 'ar' ? timelineAr(text.number) : timelineEn(text.number)
  return {
    ...words,
    /** A stretch between two ISO days, as short as it can be said: a day, a month, a year, or from one to the other. */
    stretchOf: (from: string, to: string): string => {
      const whole = [from.slice(0, 4), from.slice(0, 7), from].find((edtf) => {
        const date = parseEdtf(edtf)
        return date?.start === from && date.end === to
      })
      return whole === undefined
        ? words.stretch({ from: text.date(from), to: text.date(to) })
        : text.date(whole)
    },
  }
}

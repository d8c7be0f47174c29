import { createContext, type ReactNode, useContext } from 'react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { directionOf } from '../i18n/language.ts'
import { handoutAr } from '../i18n/messages/handout.ar.ts'
import { handoutEn } from '../i18n/messages/handout.en.ts'
import { useText } from '../i18n/text-context.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import css from './Sheet.module.css'

export type HandoutWords = ReturnType<typeof handoutEn>

/** Words of sheets in the language around them; only what comes later may use them. */
export function useHandoutWords(): HandoutWords {
  const { language, number } = useText()
  return language === 'ar' ? handoutAr(number) : handoutEn(number)
}

/** Whether our words stand in both languages, the reader's own first. */
export const InBoth = createContext(false)

export interface OurWordsProps {
  readonly text: LocalText
  /** Stands behind the first language. */
  readonly after?: ReactNode
}

/** A text of ours; on a sheet in both languages the other one stands under it, smaller. */
export function OurWords({ text, after }: OurWordsProps) {
  const { language } = useText()
  const isBoth = useContext(InBoth)
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <>
      <LocalRun text={text} />
      {after}
      {isBoth && (
        <span className={css.second} lang={other} dir={directionOf(other)}>
          {text[other]}
        </span>
      )}
    </>
  )
}

import type { LocalText } from '#graph-data/schema/primitives.ts'
import { directionOf, type Language } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import type { StoryLang } from './story-model.ts'

/** The language of the large text, and of the small one; `null`: there is none. */
export function useStoryLanguages(lang: StoryLang): {
  readonly first: Language
  readonly second: Language | null
} {
  const { language } = useText()
  const other: Language = language === 'ar' ? 'en' : 'ar'
  return { first: language, second: lang === 'both' ? other : null }
}

export interface BothTextsProps {
  readonly text: LocalText
  readonly lang: StoryLang
  /** Of the small text. */
  readonly className?: string | undefined
}

/** A text in the reader's language, and under it in the other where both are wanted. */
export function BothTexts({ text, lang, className }: BothTextsProps) {
  const { first, second } = useStoryLanguages(lang)
  return (
    <>
      <bdi lang={first} dir={directionOf(first)}>
        {text[first]}
      </bdi>
      {second !== null && (
        <span lang={second} dir={directionOf(second)} className={className}>
          {text[second]}
        </span>
      )}
    </>
  )
}

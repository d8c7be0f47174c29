import { type ReactNode, useEffect, useState } from 'react'
import type { SheetLanguage } from '#components/handout/handout-model.ts'
import { InBoth } from '#components/handout/sheet-words.tsx'
import type { MessagesFactory } from '#components/i18n/create-text.ts'
import { TextProvider, useText } from '#components/i18n/text-context.tsx'
import type { Language } from '#graph-data/schema/primitives.ts'
import { createMessagesLibrary } from '../messages-library.ts'

const library = createMessagesLibrary()

export interface SheetTextProps {
  readonly language: SheetLanguage
  /** While the messages of the sheet's language are on their way. */
  readonly waiting: ReactNode
  readonly children: ReactNode
}

/** Gives a sheet a language of its own, whatever that of the page is. */
export function SheetText({ language, waiting, children }: SheetTextProps) {
  const page = useText()
  const wanted = language === 'both' ? page.language : language
  const messages = useMessages(wanted)
  if (!messages) return waiting
  return (
    <TextProvider language={wanted} digits={page.digits} messages={messages}>
      <InBoth value={language === 'both'}>{children}</InBoth>
    </TextProvider>
  )
}

/** Languages of names in the pictures, the first written larger. */
export const languagesOf = (chosen: SheetLanguage, ofPage: Language): readonly Language[] => {
  if (chosen !== 'both') return [chosen]
  return ofPage === 'ar' ? ['ar', 'en'] : ['en', 'ar']
}

function useMessages(language: Language): MessagesFactory | null {
  const [loaded, setLoaded] = useState<{ readonly of: Language; readonly messages: MessagesFactory } | null>(
    null,
  )
  useEffect(() => {
    let isWanted = true
    // A file that does not come leaves the wait state; the page's own language is there already.
    void library
      .load(language)
      .then(() => isWanted && setLoaded({ of: language, messages: library.of(language) }))
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [language])
  return loaded?.of === language ? loaded.messages : null
}

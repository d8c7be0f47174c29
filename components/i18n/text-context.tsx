import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createText, type MessagesFactory, type Text } from './create-text.ts'
import type { Digits, Language } from './language.ts'

const TextContext = createContext<Text | null>(null)

export interface TextProviderProps {
  readonly language: Language
  readonly digits: Digits
  /** `en` of `messages.en.ts` or `ar` of `messages.ar.ts`, matching `language`. */
  readonly messages: MessagesFactory
  readonly children: ReactNode
}

export function TextProvider({ language, digits, messages, children }: TextProviderProps) {
  // Memoised because every view below reads it: a new object would render all of them.
  const text = useMemo(() => createText({ language, digits, messages }), [language, digits, messages])
  return <TextContext value={text}>{children}</TextContext>
}

/** The reader's language: messages and formats. Throws outside a `TextProvider`: a bug. */
export function useText(): Text {
  const text = useContext(TextContext)
  if (text === null) throw new Error('useText needs a TextProvider above it')
  return text
}

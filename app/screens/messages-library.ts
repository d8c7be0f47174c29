import type { MessagesFactory } from '#components/i18n/create-text.ts'
import type { Language } from '#graph-data/schema/primitives.ts'

/** Messages by language, each in a file of its own and loaded when first needed. */
export interface MessagesLibrary {
  /** Throws for a language that was not loaded: a bug, for a language is loaded before it is switched to. */
  readonly of: (language: Language) => MessagesFactory
  readonly load: (language: Language) => Promise<void>
}

export function createMessagesLibrary(): MessagesLibrary {
  const loaded = new Map<Language, MessagesFactory>()
  return {
    of: (language) => {
      const messages = loaded.get(language)
      if (!messages) throw new Error(`messages of ${language} are used before they are loaded`)
      return messages
    },
    load: async (language) => {
      if (!loaded.has(language)) loaded.set(language, await importMessages(language))
    },
  }
}

async function importMessages(language: Language): Promise<MessagesFactory> {
  switch (language) {
    case 'ar':
      return (await import('#components/i18n/messages.ar.ts')).ar
    case 'en':
      return (await import('#components/i18n/messages.en.ts')).en
  }
}

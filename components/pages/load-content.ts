import type { ComponentType } from 'react'
import type { Language } from '../i18n/language.ts'
import type { ContentProps } from './about-model.ts'
import type { AboutPageId } from './about-pages.ts'

interface ContentModule {
  readonly Content: ComponentType<ContentProps>
}

/** One file for each page and language, so that a reader fetches the one that is read. */
const CONTENT: Readonly<Record<Language, Readonly<Record<AboutPageId, () => Promise<ContentModule>>>>> = {
  ar: {
    what: () => import('./content/what.ar.tsx'),
    method: () => import('./content/method.ar.tsx'),
    checking: () => import('./content/checking.ar.tsx'),
    teachers: () => import('./content/teachers.ar.tsx'),
    glossary: () => import('./content/glossary.ar.tsx'),
    questions: () => import('./content/questions.ar.tsx'),
    versions: () => import('./content/versions.ar.tsx'),
    keys: () => import('./content/keys.ar.tsx'),
    privacy: () => import('./content/privacy.ar.tsx'),
    accessibility: () => import('./content/accessibility.ar.tsx'),
    licences: () => import('./content/licences.ar.tsx'),
  },
  en: {
    what: () => import('./content/what.en.tsx'),
    method: () => import('./content/method.en.tsx'),
    checking: () => import('./content/checking.en.tsx'),
    teachers: () => import('./content/teachers.en.tsx'),
    glossary: () => import('./content/glossary.en.tsx'),
    questions: () => import('./content/questions.en.tsx'),
    versions: () => import('./content/versions.en.tsx'),
    keys: () => import('./content/keys.en.tsx'),
    privacy: () => import('./content/privacy.en.tsx'),
    accessibility: () => import('./content/accessibility.en.tsx'),
    licences: () => import('./content/licences.en.tsx'),
  },
}

/** The words of a page in a language; fetched when first asked for. */
export const loadContent = (language: Language, page: AboutPageId): Promise<ContentModule> =>
  CONTENT[language][page]()

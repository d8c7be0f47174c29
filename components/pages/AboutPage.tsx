import { type ComponentType, lazy, Suspense } from 'react'
import type { Language } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { Page } from '../ui/Page.tsx'
import { aboutHref } from '../ui/place-href.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import css from './AboutPage.module.css'
import type { AboutPageProps, ContentProps } from './about-model.ts'
import { ABOUT_PAGE_IDS, ABOUT_TITLES, type AboutPageId } from './about-pages.ts'
import { loadContent } from './load-content.ts'

/** A page about the collection and the tool, and the list of its neighbours. */
export function AboutPage(props: AboutPageProps) {
  const { page, onOpenPage, onBack } = props
  const { t, local, language } = useText()
  const Content = contentOf(language, page)
  return (
    <Page id={`about-${page}`} title={local(ABOUT_TITLES[page])} onBack={onBack}>
      <div className={css.columns}>
        <nav className={css.nav} aria-label={t.pages.nav}>
          <ul>
            {ABOUT_PAGE_IDS.map((id) => (
              <li key={id}>
                <OpenLink
                  href={aboutHref(id)}
                  className={css.link}
                  aria-current={id === page ? 'page' : undefined}
                  onOpen={() => onOpenPage(id)}
                >
                  {local(ABOUT_TITLES[id])}
                </OpenLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={css.content}>
          <Suspense fallback={<Skeleton label={t.pages.waiting} lines={8} />}>
            <Content {...props} />
          </Suspense>
        </div>
      </div>
    </Page>
  )
}

const known = new Map<string, ComponentType<ContentProps>>()

/** The same component for the same page each time: another one would be mounted anew. */
function contentOf(language: Language, page: AboutPageId): ComponentType<ContentProps> {
  const key = `${language}/${page}`
  const made = known.get(key) ?? lazy(async () => ({ default: (await loadContent(language, page)).Content }))
  known.set(key, made)
  return made
}

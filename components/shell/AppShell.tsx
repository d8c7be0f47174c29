import type { ReactNode } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { LocalRun } from '../ui/Runs.tsx'
import css from './AppShell.module.css'
import links from './AsideLinks.module.css'
import { PageLinks } from './PageLinks.tsx'
import { REGION_IDS } from './region-ids.ts'
import { ShellHeader } from './ShellHeader.tsx'
import { ShellTabs } from './ShellTabs.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import type { AppShellProps } from './shell-model.ts'

/** The frame: header, list, picture and side panel; below 720 px one of them at a time. */
export function AppShell(props: AppShellProps) {
  const { header, opening, list, canvas, cover, timeline, legend, panel, reader, page, notices, tab } = props
  const { t } = useText()
  const isPanelOpen = panel !== null
  return (
    <div
      className={css.shell}
      data-tab={tab}
      data-panel={isPanelOpen ? 'open' : 'closed'}
      data-reader={reader === null ? 'closed' : 'open'}
      data-page={page === null ? 'closed' : 'open'}
      data-cover={cover === null ? 'closed' : 'open'}
      data-timeline={timeline === null ? 'closed' : 'open'}
    >
      {page === null && (
        <SkipLinks
          targets={REGION_IDS}
          isPanelOpen={isPanelOpen}
          isReading={reader !== null}
          isAsking={props.isAsking ?? false}
          onTab={props.onTab}
          onOutline={props.onOutline}
        />
      )}
      <ShellHeader {...header} />
      <main className={css.main}>
        {page === null && reader === null && (
          <h1 className={joinClasses(css.title, 'visually-hidden')}>
            <LocalRun text={header.collectionTitle} />
          </h1>
        )}
        <div className={css.aside}>
          <div className={css.scrolled}>
            {opening}
            <PageLinks links={header.links} className={links.links} linkClassName={links.link} />
            {props.hint}
            <Region {...(reader === null ? { id: REGION_IDS.list } : {})} label={t.regions.list}>
              {list}
            </Region>
          </div>
        </div>
        {reader !== null && (
          <div id={REGION_IDS.list} tabIndex={-1} className={css.reader}>
            {reader}
          </div>
        )}
        <section id={REGION_IDS.graph} tabIndex={-1} className={css.graph} aria-label={t.regions.graph}>
          <div className={css.canvas} data-covered={cover === null ? undefined : true}>
            {canvas}
            {cover !== null && <div className={css.cover}>{cover}</div>}
          </div>
          {timeline !== null && <div className={css.timeline}>{timeline}</div>}
          <div className={css.legend}>{legend}</div>
        </section>
        {isPanelOpen && (
          <div id={REGION_IDS.panel} tabIndex={-1} className={css.panel}>
            {panel}
          </div>
        )}
        {page !== null && <div className={css.page}>{page}</div>}
        <section className={css.notices} aria-label={t.regions.notices}>
          {notices}
        </section>
      </main>
      <ShellTabs
        tab={page === null ? tab : null}
        isPanelOpen={isPanelOpen}
        isCard={props.isCard ?? false}
        isReading={reader !== null}
        isAsking={props.isAsking ?? false}
        onTab={props.onTab}
      />
    </div>
  )
}

function Region(props: { readonly id?: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <section id={props.id} tabIndex={-1} aria-label={props.label} className={css.region}>
      {props.children}
    </section>
  )
}

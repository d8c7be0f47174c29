import { CircleHelp, Download, FileCheck, Printer, Search, Settings2 } from 'lucide-react'
import { memo } from 'react'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import { IsnadMark } from './IsnadMark.tsx'
import { PageLinks } from './PageLinks.tsx'
import css from './ShellHeader.module.css'
import type { ShellHeaderProps } from './shell-model.ts'

export const ShellHeader = memo(function ShellHeader(props: ShellHeaderProps) {
  const { collectionTitle, originals, onLanguage } = props
  const { t, language, number } = useText()
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <header className={css.header}>
      <OpenLink href="#/" className={css.name} title={t.header.home} onOpen={props.onOpenOpening}>
        <IsnadMark />
        <span>{t.appName}</span>
      </OpenLink>
      <div className={css.titleRoom}>
        <p className={css.collection}>
          <LocalRun text={collectionTitle} />
        </p>
      </div>
      <PageLinks links={props.links} className={css.links} linkClassName={css.tool} />
      <div className={css.tools}>
        <button
          type="button"
          className={css.tool}
          aria-label={t.header.search}
          title={t.header.search}
          aria-keyshortcuts="/"
          onClick={props.onOpenSearch}
        >
          <Search aria-hidden />
          <span className={css.widest}>{t.header.search}</span>
        </button>
        <button
          type="button"
          className={css.tool}
          aria-label={t.header.originals(originals)}
          title={t.header.originals(originals)}
          onClick={props.onOpenOriginals}
        >
          <FileCheck aria-hidden />
          <span className={css.wide}>{t.header.originalsShort}</span>
          <bdi className={css.meter}>
            {number(originals.attached)}/{number(originals.of)}
          </bdi>
        </button>
        <button
          type="button"
          className={css.tool}
          lang={other}
          dir={directionOf(other)}
          aria-label={t.header.switchLanguage}
          title={t.header.switchLanguageLabel}
          onClick={() => onLanguage(other)}
        >
          {t.header.switchLanguage}
        </button>
        <IconButton
          className={css.roomy}
          label={t.pages.print.action}
          icon={<Printer />}
          onClick={props.onPrint}
        />
        <IconButton
          className={css.roomy}
          label={t.header.takeAway}
          icon={<Download />}
          onClick={props.onTakeAway}
        />
        <IconButton label={t.header.settings} icon={<Settings2 />} onClick={props.onOpenSettings} />
        <IconButton label={t.header.help} icon={<CircleHelp />} onClick={props.onOpenHelp} />
      </div>
    </header>
  )
})

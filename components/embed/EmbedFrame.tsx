import type { ReactNode } from 'react'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Language, LocalText } from '#graph-data/schema/primitives.ts'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import css from './Embed.module.css'
import { OpenInIsnad } from './OpenInIsnad.tsx'

export interface EmbedFrameProps {
  /** Of the product. */
  readonly mark: ReactNode
  readonly title: LocalText
  /** Address of the same place in the page itself. */
  readonly link: string
  /** Line families in sight, for the key to the lines. */
  readonly families: readonly LineFamily[]
  readonly picture: ReactNode
  /** The wheel was turned over the picture without a key: it scrolled the page around the frame. */
  readonly onPlainWheel: () => void
  /** The open proof or card; `null` while there is none. */
  readonly panel: ReactNode | null
  readonly notices: ReactNode
  readonly onLanguage: (language: Language) => void
}

/** The page inside a frame: a line that says what it is, the picture, and beside or over it what is open. */
export function EmbedFrame(props: EmbedFrameProps) {
  const { title, link, families, picture, panel, notices, onPlainWheel, onLanguage } = props
  const { t, language } = useText()
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <div className={css.frame} data-panel={panel === null ? 'closed' : 'open'}>
      <header className={css.header}>
        {props.mark}
        <h1 className={css.title}>
          <LocalRun text={title} />
        </h1>
        <button
          type="button"
          className={css.language}
          lang={other}
          dir={directionOf(other)}
          onClick={() => onLanguage(other)}
        >
          {t.header.switchLanguage}
        </button>
        <OpenInIsnad href={link} />
      </header>
      <main className={css.main}>
        <section
          className={css.graph}
          aria-label={t.regions.graph}
          onWheel={({ ctrlKey, metaKey }) => ctrlKey || metaKey || onPlainWheel()}
        >
          {picture}
          <LineKey families={families} />
        </section>
        {panel !== null && <div className={css.panel}>{panel}</div>}
        <div className={css.notices}>{notices}</div>
      </main>
    </div>
  )
}

function LineKey({ families }: Pick<EmbedFrameProps, 'families'>) {
  const { t } = useText()
  if (families.length === 0) return null
  return (
    <details className={css.key}>
      <summary>{t.legend.title}</summary>
      <ul>
        {families.map((family) => (
          <li key={family}>
            <LineSample family={family} length={40} />
            {t.words.family[family]}
          </li>
        ))}
      </ul>
      <p>{t.legend.solidMeans}</p>
    </details>
  )
}

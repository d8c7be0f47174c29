import { ArrowLeft, Printer } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './Frame.module.css'
import { PAPERS, type Paper, SHEET_LANGUAGES, type SheetLanguage } from './handout-model.ts'
import { useHandoutWords } from './sheet-words.tsx'

export interface SheetFrameProps {
  readonly title: string
  readonly back: { readonly label: string; readonly href: string; readonly onOpen: () => void }
  /** Choices of its own, before language and paper. */
  readonly choices?: ReactNode
  readonly language: SheetLanguage
  readonly onLanguage: (language: SheetLanguage) => void
  readonly paper: Paper
  readonly onPaper: (paper: Paper) => void
  /** `false` while the sheet is on its way. */
  readonly isReady: boolean
  readonly onPrint: () => void
  /** The sheet, in its own language. */
  readonly children: ReactNode
}

/** A sheet as it will be printed, and above it what can be chosen; only the sheet reaches the paper. */
export function SheetFrame(props: SheetFrameProps) {
  const { title, back, choices, language, paper, isReady } = props
  const words = useHandoutWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEscape(back.onOpen)
  return (
    <main className={css.frame} data-handout>
      <section className={css.bar} aria-labelledby={id}>
        <OpenLink href={back.href} className={css.back} onOpen={back.onOpen}>
          <ArrowLeft aria-hidden />
          {back.label}
        </OpenLink>
        <h2 id={id} ref={heading} tabIndex={-1} className={css.title}>
          {words.title}: {title}
        </h2>
        <div className={css.choices}>
          {choices}
          <Segmented
            label={words.language}
            isLabelShown
            value={language}
            options={SHEET_LANGUAGES.map((value) => ({
              value,
              label: words.languages[value],
              ...(value === 'both' ? {} : { lang: value }),
            }))}
            onChange={props.onLanguage}
          />
          <Segmented
            label={words.paper}
            isLabelShown
            value={paper}
            options={PAPERS.map((value) => ({ value, label: words.papers[value] }))}
            onChange={props.onPaper}
          />
          <Button look="primary" icon={<Printer aria-hidden />} disabled={!isReady} onClick={props.onPrint}>
            {words.print}
          </Button>
        </div>
        <p className={css.hint}>{words.hint}</p>
      </section>
      {props.children}
    </main>
  )
}

/** The paper itself: white in every theme, as broad as the printed sheet where there is room. */
export function PaperPage(props: { readonly paper: Paper; readonly children: ReactNode }) {
  const { language, direction } = useText()
  const words = useHandoutWords()
  return (
    <article
      className={css.page}
      data-paper={props.paper}
      lang={language}
      dir={direction}
      aria-label={words.preview}
      data-sheet
    >
      {props.children}
    </article>
  )
}

/** Escape goes back one level, as everywhere. */
function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape)
  latest.current = onEscape
  useEffect(() => {
    const handle = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) latest.current()
    }
    document.addEventListener('keydown', handle)
    return () => document.removeEventListener('keydown', handle)
  }, [])
}

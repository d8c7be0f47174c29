import { Fragment } from 'react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { MarkedText } from '../ui/MarkedText.tsx'
import { articleHref } from '../ui/place-href.ts'
import css from './ReaderWords.module.css'
import type { ReaderArticle, ReaderContent, ReaderParagraph, ReaderPart } from './reader-model.ts'

const SHOW_OURS: LocalText = { ar: 'عرض صياغتنا للفقرة', en: 'Show our words for it' }

export interface ReaderWordsProps {
  readonly article: ReaderArticle
  readonly paragraph: ReaderParagraph
}

/** The paragraph word for word with the quotes lit where it is attached, else our restatement. */
export function ReaderWords({ article, paragraph }: ReaderWordsProps) {
  const { t, local, language, direction } = useText()
  const { content } = paragraph
  if (content.words === 'ours') {
    return (
      <>
        {content.parts.length > 0 && (
          <p className={css.parts}>{content.parts.map((kind) => t.words.paragraphKind[kind]).join(' + ')}</p>
        )}
        <p className={css.ours} lang={language} dir={direction} data-words="ours">
          {local(content.restatement)}
        </p>
      </>
    )
  }
  return (
    <>
      <ArticleWords article={article} paragraph={paragraph} content={content} />
      <details className={css.toggle}>
        <summary>{local(SHOW_OURS)}</summary>
        <p className={css.ours} lang={language} dir={direction} data-restatement>
          {local(content.restatement)}
        </p>
      </details>
    </>
  )
}

function ArticleWords({
  article,
  paragraph,
  content,
}: ReaderWordsProps & { readonly content: Extract<ReaderContent, { readonly words: 'article' }> }) {
  const { t, language, direction } = useText()
  return (
    <blockquote
      className={css.article}
      lang={article.language}
      dir={directionOf(article.language)}
      cite={articleHref(article.id, paragraph.n)}
      data-words="article"
      data-rung={content.rung}
    >
      {content.parts.map((part) => (
        <Fragment key={part.start}>
          {content.parts.length > 1 && (
            <span className={css.partKind} lang={language} dir={direction}>
              {t.words.paragraphKind[part.kind]}
            </span>
          )}
          <Part part={part} />
        </Fragment>
      ))}
    </blockquote>
  )
}

function Part({ part }: { readonly part: ReaderPart }) {
  return (
    <span className={css.part} data-kind={part.kind}>
      <MarkedText text={part.text} marks={part.quotes.map((span) => ({ mark: 'quote', span }))} />
    </span>
  )
}

import { useMemo } from 'react'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { MarkedText, type TextMark } from '../ui/MarkedText.tsx'
import { articleHref } from '../ui/place-href.ts'
import { PASSAGE_WORDS } from './match-words.ts'
import css from './Passage.module.css'
import type { PassageMatch, ProofClaim, ProofEvidence } from './proof-model.ts'
import { QuoteDiff } from './QuoteDiff.tsx'

export interface PassageProps {
  readonly claim: ProofClaim
  readonly evidence: ProofEvidence
}

/** The paragraph behind the edge: verbatim and marked where its article is attached, else restated, with the quote. */
export function Passage({ claim, evidence }: PassageProps) {
  const { match } = evidence.paragraph
  if (!('text' in match)) return <Restated evidence={evidence} />
  const { quote } = match
  return (
    <>
      <Verbatim claim={claim} evidence={evidence} match={match} />
      {quote.verdict === 'missing' && <Quote evidence={evidence} />}
      {'diff' in quote && <QuoteDiff diff={quote.diff} language={evidence.article.language} />}
    </>
  )
}

function Verbatim({ claim, evidence, match }: PassageProps & { readonly match: PassageMatch }) {
  const { article, paragraph } = evidence
  const { local } = useText()
  const marks = useMemo(() => marksOf(match), [match])
  const isChanged = match.rung === 'fuzzy' || match.rung === 'weak'
  return (
    <figure className={css.figure}>
      <figcaption className={css.caption}>
        <span className={css.label}>{useCaption(match)}</span>
        <MarkKey claim={claim} match={match} />
      </figcaption>
      <blockquote
        className={css.verbatim}
        lang={article.language}
        dir={directionOf(article.language)}
        cite={articleHref(article.id, paragraph.n)}
        data-words="article"
        data-lit={match.span === null ? 'none' : 'span'}
      >
        <MarkedText text={match.text} marks={marks} />
      </blockquote>
      {isChanged && <p className={css.label}>{local(PASSAGE_WORDS.cannotShow)}</p>}
    </figure>
  )
}

function useCaption({ rung, critical }: PassageMatch): string {
  const { t, local } = useText()
  if (rung === 'quote-only') return local(PASSAGE_WORDS.elsewhere)
  const isSame = (rung === 'exact' || rung === 'normalised') && critical === 'same'
  return isSame ? t.proof.verbatim : local(PASSAGE_WORDS.changed)
}

function marksOf(match: PassageMatch): readonly TextMark[] {
  return [
    ...(match.span === null ? [] : [{ mark: 'span' as const, span: match.span }]),
    ...(match.quote.verdict === 'missing' ? [] : [{ mark: 'quote' as const, span: match.quote.span }]),
    ...match.subject.map((span) => ({ mark: 'subject' as const, span })),
    ...match.object.map((span) => ({ mark: 'object' as const, span })),
  ]
}

/** The restatement, put away where the article itself is shown; nothing where it stands in its place. */
export function OurWords({ evidence }: { readonly evidence: ProofEvidence }) {
  const { local, language, direction } = useText()
  if (!('text' in evidence.paragraph.match)) return null
  return (
    <details className={css.toggle}>
      <summary className={css.ours}>{local(PASSAGE_WORDS.ours)}</summary>
      <p className={css.restatement} lang={language} dir={direction} data-restatement>
        {local(evidence.paragraph.restatement)}
      </p>
    </details>
  )
}

function Restated({ evidence }: { readonly evidence: ProofEvidence }) {
  const { t, local, language, direction } = useText()
  return (
    <>
      <figure className={joinClasses(css.figure, css.restated)}>
        <figcaption className={css.ours}>{t.proof.ourWords}</figcaption>
        <p className={css.restatement} lang={language} dir={direction} data-words="ours">
          {local(evidence.paragraph.restatement)}
        </p>
      </figure>
      <Quote evidence={evidence} />
    </>
  )
}

function Quote({ evidence }: { readonly evidence: ProofEvidence }) {
  const { t } = useText()
  const { article, paragraph, quote } = evidence
  return (
    <figure className={joinClasses(css.figure, css.quoted)}>
      <figcaption className={css.label}>{t.proof.articleWords}</figcaption>
      <blockquote
        className={css.quote}
        lang={article.language}
        dir={directionOf(article.language)}
        cite={articleHref(article.id, paragraph.n)}
        data-words="article"
      >
        <span>{quote}</span>
      </blockquote>
    </figure>
  )
}

/** What the colours and underlines in the paragraph mean; only what is marked is listed. */
function MarkKey({ claim, match }: { readonly claim: ProofClaim; readonly match: PassageMatch }) {
  const { t, local } = useText()
  return (
    <ul className={css.key} aria-label={t.proof.markKey}>
      {match.quote.verdict !== 'missing' && (
        <li>
          <span className={css.quoteKey}>{t.proof.marks.quote}</span>
        </li>
      )}
      {match.subject.length > 0 && (
        <li data-key="end">
          {t.proof.marks.subject}: <span className={css.subjectKey}>{local(claim.subject.label)}</span>
        </li>
      )}
      {match.object.length > 0 && claim.object !== null && (
        <li data-key="end">
          {t.proof.marks.object}: <span className={css.objectKey}>{local(claim.object.label)}</span>
        </li>
      )}
      {match.span !== null && (
        <li>
          <span className={css.spanKey}>{t.proof.passage}</span>
        </li>
      )}
    </ul>
  )
}

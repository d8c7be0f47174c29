import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { MarkedText } from '../ui/MarkedText.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { articleHref, claimHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import css from './DisagreementSide.module.css'
import type {
  DisagreementPiece,
  DisagreementSideModel,
  DisagreementsPageProps,
} from './disagreements-model.ts'

export interface DisagreementSideProps extends Pick<DisagreementsPageProps, 'onOpenEvidence'> {
  readonly side: DisagreementSideModel
}

/** One side: the claim, the paragraph it rests on, who says it and when, where else it stands. */
export function DisagreementSide({ side, onOpenEvidence }: DisagreementSideProps) {
  const { t } = useText()
  const [first, ...others] = side.pieces
  return (
    <div className={css.side}>
      <h3 className={css.claim}>
        <OpenLink
          href={claimHref(side.claimId, first?.evidenceId)}
          data-claim={side.claimId}
          data-evidence={first?.evidenceId}
          onOpen={() => onOpenEvidence(side.claimId, first?.evidenceId ?? '')}
        >
          <ClaimSentence claim={side} />
        </OpenLink>
      </h3>
      <p className={css.family}>
        <LineSample family={side.family} length={40} />
        {t.words.family[side.family]}
      </p>
      {first !== undefined && <Piece piece={first} />}
      {others.length > 0 && (
        <p className={css.also}>
          {t.reader.disagree.also}{' '}
          {others.map((piece) => (
            <OpenLink
              key={piece.evidenceId}
              href={claimHref(side.claimId, piece.evidenceId)}
              className={css.place}
              onOpen={() => onOpenEvidence(side.claimId, piece.evidenceId)}
            >
              <LocalRun text={piece.article.publisher} /> {t.list.paragraphs({ numbers: [piece.n] })}
            </OpenLink>
          ))}
        </p>
      )}
    </div>
  )
}

function Piece({ piece }: { readonly piece: DisagreementPiece }) {
  const { t, date } = useText()
  const { disagree } = t.reader
  return (
    <>
      <Words piece={piece} />
      <dl className={css.facts}>
        <div>
          <dt>{piece.stance === 'denies' ? disagree.denies : disagree.says}</dt>
          <dd>
            <ol className={css.voices} aria-label={t.proof.chain}>
              {piece.voices.map((voice) => (
                <li key={voice.en}>
                  <LocalRun text={voice} />
                </li>
              ))}
            </ol>
          </dd>
        </div>
        <div>
          <dt>{t.proof.mode}</dt>
          <dd>{piece.stance === 'denies' ? t.words.modeOfDenial : t.words.mode[piece.mode]}</dd>
        </div>
        <div>
          <dt>{t.proof.said}</dt>
          <dd>
            <bdi>{date(piece.said)}</bdi>
          </dd>
        </div>
      </dl>
    </>
  )
}

function Words({ piece }: { readonly piece: DisagreementPiece }) {
  const { t, local, language, direction } = useText()
  const { article, n, paragraph, quote } = piece
  const place = {
    lang: article.language,
    dir: directionOf(article.language),
    cite: articleHref(article.id, n),
  }
  return (
    <figure className={css.figure}>
      <figcaption className={css.source}>
        <strong>
          <LocalRun text={article.publisher} />
        </strong>{' '}
        · {t.reader.paragraph({ n })} · {paragraph.words === 'ours' ? t.proof.ourWords : t.proof.verbatim}
      </figcaption>
      {paragraph.words === 'article' ? (
        <blockquote className={css.article} {...place} data-words="article">
          <MarkedText
            text={paragraph.text}
            marks={paragraph.quoteSpan === null ? [] : [{ mark: 'quote', span: [...paragraph.quoteSpan] }]}
          />
        </blockquote>
      ) : (
        <>
          <p className={css.ours} lang={language} dir={direction} data-words="ours">
            {local(paragraph.restatement)}
          </p>
          <p className={css.label}>{t.proof.articleWords}</p>
          <blockquote className={css.quote} {...place} data-words="article">
            <span>{quote}</span>
          </blockquote>
        </>
      )}
    </figure>
  )
}

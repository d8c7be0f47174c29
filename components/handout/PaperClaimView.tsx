import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import css from './Claim.module.css'
import type { PaperClaim } from './handout-model.ts'
import { PaperQuoteView, QuoteReading } from './PaperQuoteView.tsx'
import { useHandoutWords } from './sheet-words.tsx'

export interface PaperClaimViewProps {
  readonly claim: PaperClaim
  /** With what the editors read in it. */
  readonly isTeachers?: boolean
}

/** A line of the picture under its number: the claim with its status and the word for its line, then its quotes. */
export function PaperClaimView({ claim, isTeachers = false }: PaperClaimViewProps) {
  const { t } = useText()
  const words = useHandoutWords()
  const label = useQuoteLabel()
  return (
    <li className={css.claim} data-paper-claim={claim.id}>
      <div className={css.head}>
        <Badge n={claim.n} />
        <LineSample family={claim.family} length={40} />
        <p>
          <ClaimSentence claim={claim} /> <span className={css.family}>({t.words.family[claim.family]})</span>
          {claim.quotedIn !== null && ` ${words.quotedIn({ n: claim.quotedIn })}`}
        </p>
      </div>
      {claim.quotes.map((quote, place) => (
        <div key={quote.id} className={css.quoted}>
          <PaperQuoteView quote={quote} labels={[label(claim, place)]} isRead />
          {isTeachers && <QuoteReading quote={quote} />}
        </div>
      ))}
      {isTeachers && <p className={css.origins}>{words.origins(claim.origins)}</p>}
    </li>
  )
}

/** Claims that are drawn and not spoken of: what they say, and where it stands. */
export function AlsoDrawn({ claims }: { readonly claims: readonly PaperClaim[] }) {
  const { t } = useText()
  const words = useHandoutWords()
  if (claims.length === 0) return null
  return (
    <div className={css.also}>
      <p>{words.alsoDrawn}</p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className={css.row} data-paper-claim={claim.id}>
            <Badge n={claim.n} />
            <LineSample family={claim.family} length={34} />
            <p>
              <ClaimSentence claim={claim} />{' '}
              <span className={css.family}>({t.words.family[claim.family]})</span>{' '}
              {claim.places.map(({ publisher, paragraphs }) => (
                <span key={publisher.en} className={css.place}>
                  <LocalRun text={publisher} /> {t.list.paragraphs({ numbers: paragraphs })}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Badge({ n }: { readonly n: number }) {
  const { number } = useText()
  return <bdi className={css.badge}>{number(n)}</bdi>
}

/** «3», or «3.2» where a claim has several. */
export function useQuoteLabel(): (claim: PaperClaim, place: number) => string {
  const { number } = useText()
  return ({ n, quotes }, place) => (quotes.length > 1 ? `${number(n)}.${number(place + 1)}` : number(n))
}

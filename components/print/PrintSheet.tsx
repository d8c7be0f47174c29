import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { PaperLegend } from '../ui/PaperLegend.tsx'
import { CodeRun, LocalRun } from '../ui/Runs.tsx'
import css from './PrintSheet.module.css'
import type { PrintedClaim, PrintSheetProps } from './print-model.ts'

/** The current picture for paper: A4, either direction, readable without colour; nothing of it shows on screen. */
export function PrintSheet(props: PrintSheetProps) {
  const { title, sentence, picture, claims, totalClaims, families, kinds, signs } = props
  const { t } = useText()
  const { print } = t.pages
  return (
    <article className={css.sheet} data-print-sheet>
      <header className={css.header}>
        <h1>
          <LocalRun text={title} />
        </h1>
        <p>
          <LocalRun text={sentence} />
        </p>
        <p className={css.promise}>{print.promise}</p>
      </header>
      {picture === null ? (
        <p>{print.noPicture}</p>
      ) : (
        <img className={css.picture} src={picture} alt={print.picture} decoding="sync" />
      )}
      <PaperLegend
        families={LINE_FAMILIES.filter((family) => families[family] > 0)}
        kinds={kinds.filter(({ count }) => count > 0)}
        // Without a picture there is nothing that they stand in.
        signs={picture === null ? [] : signs}
      />
      <section className={css.claims}>
        <h2>
          {print.claims} <span>({print.claimsOf({ shown: claims.length, total: totalClaims })})</span>
        </h2>
        <ol>
          {claims.map((claim) => (
            <Row key={claim.id} claim={claim} />
          ))}
        </ol>
      </section>
      <Source {...props} />
    </article>
  )
}

function Row({ claim }: { readonly claim: PrintedClaim }) {
  const { t } = useText()
  return (
    <li className={css.row} data-printed-claim={claim.id}>
      <LineSample family={claim.family} length={44} />
      <div>
        <ClaimSentence claim={claim} />
        <span className={css.places}>
          {claim.places.map((place) => (
            <span key={place.articleId}>
              <LocalRun text={place.publisher} /> {t.list.paragraphs({ numbers: place.paragraphs })}
            </span>
          ))}
          {claim.contested && claim.status !== 'contested' && <span>{t.pages.print.contested}</span>}
        </span>
      </div>
    </li>
  )
}

function Source({ title, version, released, link }: PrintSheetProps) {
  const { t, date, local } = useText()
  return (
    <footer className={css.source}>
      <p>{t.pages.print.version({ title: local(title), version, released: date(released) })}</p>
      <p>
        <CodeRun>{link}</CodeRun>
      </p>
    </footer>
  )
}

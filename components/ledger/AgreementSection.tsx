import { useState } from 'react'
import { VERDICT_NAMES } from '../i18n/verdict-names.ts'
import { Button } from '../ui/Button.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import css from './LedgerPage.module.css'
import type { JudgeRow, LedgerPageProps } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'

const FIRST = 12

/** Who has judged, and how far they agree. */
export function AgreementSection(props: LedgerPageProps) {
  const { judges, agreement } = props.model
  const { words, percent, language } = useLedgerText()
  const { agreement: say } = words
  // Two decimals, as alpha is given in the literature; digits as elsewhere on the page.
  const alpha = agreement.alpha?.toLocaleString(language === 'ar' ? 'ar-u-nu-latn' : 'en', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return (
    <section className={css.section}>
      <h2>{say.title}</h2>
      <Judges {...props} />
      {judges.length < 2 || agreement.share === null ? (
        <p className={css.soft}>{say.none}</p>
      ) : (
        <>
          <p>
            {say.raw}: <strong>{percent(agreement.share)}</strong>
          </p>
          <p>
            {say.alpha}: <strong>{alpha ?? say.alphaNone}</strong>{' '}
            <span className={css.soft}>{say.alphaHint}</span>
          </p>
          <Disputed {...props} />
          <Claims {...props} />
        </>
      )}
    </section>
  )
}

function Judges({ model, onRemoveJudge, onBecomeJudge }: LedgerPageProps) {
  const { words } = useLedgerText()
  if (model.judges.length === 0) return null
  const nameOf = ({ name }: JudgeRow): string => (name === '' ? words.judges.unnamed : name)
  return (
    <>
      <h3>{words.judges.title}</h3>
      <ul>
        {model.judges.map((judge) => (
          <li key={judge.id} className={css.actions} data-judge={judge.id}>
            <bdi>{nameOf(judge)}</bdi>
            <span className={css.soft}>
              {judge.isSelf && `(${words.judges.self}) `}
              {words.judges.verdicts({ count: judge.verdicts })}
            </span>
            {!judge.isSelf && (
              <>
                <Button
                  look="quiet"
                  aria-label={words.judges.becomeOf({ name: nameOf(judge) })}
                  onClick={() => onBecomeJudge(judge.id)}
                >
                  {words.judges.become}
                </Button>
                <Button
                  look="quiet"
                  aria-label={words.judges.removeOf({ name: nameOf(judge) })}
                  onClick={() => onRemoveJudge(judge.id)}
                >
                  {words.judges.remove}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Disputed({ model, onOpenEvidence }: LedgerPageProps) {
  const { words, percent, local } = useLedgerText()
  const { agreement: say } = words
  const [most, setMost] = useState(FIRST)
  const { evidence } = model.agreement
  return (
    <>
      <h3>{say.disputed}</h3>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{say.evidence}</th>
              <th scope="col">{say.share}</th>
              <th scope="col">{say.verdicts}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.slice(0, most).map((row) => (
              <tr key={row.evidenceId} data-evidence={row.evidenceId}>
                <td>
                  <OpenLink
                    href={claimHref(row.claimId, row.evidenceId)}
                    onOpen={() => onOpenEvidence(row.claimId, row.evidenceId)}
                  >
                    {row.statement}
                  </OpenLink>{' '}
                  <span className={css.soft}>{row.place}</span>
                </td>
                <td className={css.number}>{percent(row.share)}</td>
                <td>
                  <ul>
                    {row.verdicts.map(({ judge, verdict }, position) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: names need not differ, and the order is fixed
                      <li key={position}>
                        <bdi>{judge === '' ? words.judges.unnamed : judge}</bdi>:{' '}
                        {local(VERDICT_NAMES[verdict])}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {evidence.length > most && (
        <div className={css.actions}>
          <Button onClick={() => setMost(evidence.length)}>
            {say.more({ count: evidence.length - most })}
          </Button>
        </div>
      )}
    </>
  )
}

/** Each row opens the claim at that piece of its evidence on which the judges differ most. */
function Claims({ model, onOpenEvidence }: LedgerPageProps) {
  const { words, percent } = useLedgerText()
  const { agreement: say } = words
  // The most disputed come first.
  const mostDisputed = (id: string): string =>
    model.agreement.evidence.find(({ claimId }) => claimId === id)?.evidenceId ?? ''
  return (
    <details>
      <summary>{say.claims}</summary>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{say.claim}</th>
              <th scope="col">{say.share}</th>
            </tr>
          </thead>
          <tbody>
            {model.agreement.claims.map(({ claimId, statement, share }) => (
              <tr key={claimId}>
                <td>
                  <OpenLink
                    href={claimHref(claimId)}
                    data-claim={claimId}
                    onOpen={() => onOpenEvidence(claimId, mostDisputed(claimId))}
                  >
                    {statement}
                  </OpenLink>
                </td>
                <td className={css.number}>{percent(share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

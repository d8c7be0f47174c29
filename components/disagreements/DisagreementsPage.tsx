import { useText } from '../i18n/text-context.tsx'
import { LoadFailure } from '../ui/LoadFailure.tsx'
import { Page } from '../ui/Page.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { DisagreementSide } from './DisagreementSide.tsx'
import css from './DisagreementsPage.module.css'
import { ORDER_WORDS } from './disagreement-words.ts'
import type { DisagreementEntry, DisagreementsPageProps } from './disagreements-model.ts'
import { KindRow } from './KindRow.tsx'

/** Every disagreement of the articles, both sides beside each other, neither preferred. */
export function DisagreementsPage(props: DisagreementsPageProps) {
  const { model, onBack } = props
  const { t } = useText()
  const { disagree } = t.reader
  const count = model.kind === 'ready' ? model.disagreements.length : 0
  return (
    <Page
      id="disagreements"
      title={disagree.title}
      intro={count === 0 ? undefined : disagree.intro({ count })}
      onBack={onBack}
    >
      <Content {...props} />
    </Page>
  )
}

function Content(props: DisagreementsPageProps) {
  const { model, onRetry, onCopyText } = props
  const { t, local } = useText()
  switch (model.kind) {
    case 'waiting':
      return <Skeleton label={t.reader.disagree.waiting} lines={8} />
    case 'failed':
      return (
        <LoadFailure
          title={t.reader.disagree.failed}
          reason={model.reason}
          onCopyText={onCopyText}
          onRetry={onRetry}
        />
      )
    case 'ready':
      if (model.disagreements.length === 0) return <p>{t.reader.disagree.none}</p>
      return (
        <>
          {model.disagreements.length > 1 && <p className={css.order}>{local(ORDER_WORDS)}</p>}
          <KindRow entries={model.disagreements} />
          <ol className={css.list}>
            {model.disagreements.map((entry) => (
              <Entry key={entry.id} entry={entry} {...props} />
            ))}
          </ol>
        </>
      )
  }
}

function Entry({ entry, onOpenEvidence }: { readonly entry: DisagreementEntry } & DisagreementsPageProps) {
  const { t, local } = useText()
  const [one, other] = entry.sides
  return (
    <li className={css.entry} data-conflict={entry.id} data-kind={entry.kind}>
      <header className={css.header}>
        <h2 className={css.kind} tabIndex={-1}>
          {t.words.conflict[entry.kind]}
        </h2>
        <p className={css.why}>{entry.why === null ? t.reader.disagree.bySame : local(entry.why)}</p>
      </header>
      <div className={css.sides}>
        <DisagreementSide side={one} onOpenEvidence={onOpenEvidence} />
        <DisagreementSide side={other} onOpenEvidence={onOpenEvidence} />
      </div>
    </li>
  )
}

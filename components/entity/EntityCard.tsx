import { Network, X } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ForeignRun, LocalRun } from '../ui/Runs.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { takeFocus } from '../ui/take-focus.ts'
import css from './EntityCard.module.css'
import { EntityRelations } from './EntityRelations.tsx'
import type { EntityCardModel, EntityCardProps, EntityDetailState } from './entity-card-model.ts'

/** One entity: what it is, how the articles write it, and every claim it stands in; each row opens a proof. */
export function EntityCard(props: EntityCardProps) {
  const { model, onShowAround } = props
  const { t } = useText()
  const headingId = useId()
  return (
    <section className={css.card} aria-labelledby={headingId} data-entity={model.id}>
      <Heading {...props} headingId={headingId} />
      <Detail detail={model.detail} />
      {model.neighbourCount > 0 && (
        <div>
          <Button
            icon={<Network aria-hidden />}
            disabled={model.isAround}
            onClick={() => onShowAround(model.id)}
          >
            {model.isAround
              ? t.proof.card.shownAround
              : t.proof.card.showAround({ count: model.neighbourCount })}
          </Button>
        </div>
      )}
      {model.neighbourCount > 0 && props.tools}
      {model.relations.length + model.roles.length === 0 && <p>{t.proof.card.noRelations}</p>}
      <EntityRelations {...props} title={t.proof.card.relations} groups={model.relations} />
      <EntityRelations {...props} title={t.proof.card.roles} groups={model.roles} />
      <Spellings detail={model.detail} />
    </section>
  )
}

function Heading({ model, headingId, onClose }: EntityCardProps & { readonly headingId: string }) {
  const { t, local, language } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity is the reason to move the focus
  useLayoutEffect(() => takeFocus(heading.current), [model.id])
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <header className={css.header}>
      <div className={css.top}>
        <KindMark kind={model.kind} size={28} />
        <p className={css.kind}>
          {local(model.kindLabel)}
          {model.subtype !== null && ` · ${local(model.subtype)}`}
        </p>
        <IconButton className={css.close} label={t.close} icon={<X />} onClick={onClose} />
      </div>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={css.name}>
        <LocalRun text={model.label} />
      </h2>
      <p className={css.other}>
        <ForeignRun language={other}>{otherName(model, other)}</ForeignRun>
      </p>
    </header>
  )
}

const otherName = (model: EntityCardModel, other: 'ar' | 'en'): string => model.label[other]

function Detail({ detail }: { readonly detail: EntityDetailState }) {
  const { t, local } = useText()
  switch (detail.kind) {
    case 'waiting':
      return <Skeleton label={t.proof.card.waiting} lines={2} />
    case 'failed':
      return <Notice tone="error" title={t.proof.card.failed} details={detail.reason} />
    case 'ready':
      return (
        <div className={css.detail}>
          <p className={detail.description === null ? css.none : undefined}>
            {detail.description === null ? t.proof.card.noDescription : local(detail.description)}
          </p>
          {detail.note !== null && <p className={css.note}>{local(detail.note)}</p>}
        </div>
      )
  }
}

function Spellings({ detail }: { readonly detail: EntityDetailState }) {
  const { t, local } = useText()
  if (detail.kind !== 'ready' || detail.spellings.length === 0) return null
  return (
    <div className={css.part}>
      <h3>{t.proof.card.spellings}</h3>
      <dl className={css.spellings}>
        {detail.spellings.map((article) => (
          <div key={article.articleId}>
            <dt>{local(article.publisher)}</dt>
            <dd>
              {article.spellings.map((spelling) => (
                <span key={spelling} className={css.spelling}>
                  <ForeignRun language={article.language}>{spelling}</ForeignRun>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Chip } from '../ui/Chip.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { entityHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import { takeFocus } from '../ui/take-focus.ts'
import css from './ProofHeading.module.css'
import type { ProofClaim, ProofEntity } from './proof-model.ts'

export interface ProofHeadingProps {
  readonly claim: ProofClaim
  readonly headingId: string
  readonly onClose: () => void
  readonly onOpenEntity: (entityId: string) => void
}

/** How sure, the sentence with its status, and both ends. Takes the focus with the first sight of another claim. */
export function ProofHeading({ claim, headingId, onClose, onOpenEntity }: ProofHeadingProps) {
  const { t } = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is the reason to move the focus
  useLayoutEffect(() => takeFocus(heading.current), [claim.id])
  return (
    <header className={css.header}>
      <div className={css.top}>
        <div className={css.certainty}>
          <p className={css.family}>
            <LineSample family={claim.family} />
            <span>{t.words.family[claim.family]}</span>
          </p>
          {/* Every other status stands before the sentence, closer named than a chip could. */}
          {claim.status === 'supported' && <Chip tone="good">{t.words.status.supported}</Chip>}
        </div>
        <IconButton className={css.close} label={t.close} icon={<X />} onClick={onClose} />
      </div>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={css.sentence}>
        <ClaimSentence claim={claim} />
      </h2>
      <Ends claim={claim} onOpenEntity={onOpenEntity} />
    </header>
  )
}

function Ends({ claim, onOpenEntity }: Pick<ProofHeadingProps, 'claim' | 'onOpenEntity'>) {
  return (
    <p className={css.ends}>
      <End entity={claim.subject} look="subject" onOpenEntity={onOpenEntity} />
      <span className={css.predicate}>
        <LocalRun text={claim.predicate} />
      </span>
      {claim.object !== null && <End entity={claim.object} look="object" onOpenEntity={onOpenEntity} />}
      {claim.value !== null && (
        <span className={css.value}>
          <LocalRun text={claim.value} />
        </span>
      )}
    </p>
  )
}

function End(props: {
  readonly entity: ProofEntity
  readonly look: 'subject' | 'object'
  readonly onOpenEntity: (entityId: string) => void
}) {
  const { entity, look, onOpenEntity } = props
  const { t, local } = useText()
  return (
    <OpenLink
      href={entityHref(entity.id)}
      className={css.end}
      data-entity={entity.id}
      title={`${t.words.kind[entity.kind]}: ${local(entity.label)}`}
      onOpen={() => onOpenEntity(entity.id)}
    >
      <KindMark kind={entity.kind} size={20} />
      <span className={css[look]}>
        <LocalRun text={entity.label} />
      </span>
    </OpenLink>
  )
}

import { type ReactNode, useDeferredValue, useId, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { LoadFailure } from '../ui/LoadFailure.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { ArticleSource } from './ArticleSource.tsx'
import { ClaimFacts } from './ClaimFacts.tsx'
import { EvidenceSteps } from './EvidenceSteps.tsx'
import { GetArticle } from './GetArticle.tsx'
import { MatchVerdicts } from './MatchVerdicts.tsx'
import { OurWords, Passage } from './Passage.tsx'
import css from './Proof.module.css'
import { ProofActions } from './ProofActions.tsx'
import { ProofHeading } from './ProofHeading.tsx'
import type { ProofClaim, ProofModel } from './proof-model.ts'
import type { ProofProps } from './proof-props.ts'
import { Support } from './Support.tsx'
import { useQuoteInSight } from './use-quote-in-sight.ts'
import { VoiceChain } from './VoiceChain.tsx'

/** What stands behind an edge, on one screen: the region is named by the claim's sentence with its status. */
export function Proof(props: ProofProps) {
  const { model, onClose, onOpenEntity } = props
  const headingId = useId()
  const claim = spokenClaim(model)
  return (
    <section
      className={css.proof}
      aria-labelledby={headingId}
      data-claim={claim.id}
      data-evidence={model.kind === 'ready' ? model.evidence.id : undefined}
      data-state={model.kind}
    >
      <ProofHeading claim={claim} headingId={headingId} onClose={onClose} onOpenEntity={onOpenEntity} />
      <ProofContent {...props} />
    </section>
  )
}

/** The claim with what its evidence on screen adds to its status: how it is prospective, who denies it. */
function spokenClaim(model: ProofModel): ProofClaim {
  const { claim } = model
  if (model.kind !== 'ready') return claim
  const { evidence } = model
  const mode = claim.mode ?? (evidence.stance === 'asserts' ? evidence.mode : undefined)
  const [speaker] = evidence.voices
  const isDeniedHere = evidence.stance === 'denies' && speaker !== undefined
  const deniedBy = claim.deniedBy ?? (isDeniedHere ? [speaker.label] : undefined)
  return {
    ...claim,
    ...(mode === undefined ? {} : { mode }),
    ...(deniedBy === undefined ? {} : { deniedBy }),
  }
}

function ProofContent(props: ProofProps) {
  const { model, onRetry, onCopyText } = props
  const { t } = useText()
  switch (model.kind) {
    case 'waiting':
      return <Skeleton label={t.proof.waiting} lines={7} />
    case 'failed':
      return (
        <LoadFailure title={t.proof.failed} reason={model.reason} onCopyText={onCopyText} onRetry={onRetry} />
      )
    case 'ready':
      return <ProofBodyView {...props} model={model} />
  }
}

type ReadyProps = ProofProps & { readonly model: Extract<ProofModel, { readonly kind: 'ready' }> }

function ProofBodyView(props: ReadyProps) {
  const { model, onOpenEvidence, onOpenArticle, onAttach, onCopyText } = props
  const { claim, evidence } = model
  const paragraph = useRef<HTMLDivElement>(null)
  useQuoteInSight(paragraph, evidence.paragraph.match)
  return (
    <>
      <div ref={paragraph} className={css.paragraph}>
        <div className={css.where}>
          <EvidenceSteps body={model} onOpenEvidence={(id) => onOpenEvidence(claim.id, id)} />
          <ArticleSource evidence={evidence} onOpenArticle={onOpenArticle} />
        </div>
        <Passage claim={claim} evidence={evidence} />
        <MatchVerdicts match={evidence.paragraph.match} />
        <div className={css.ways}>
          <OurWords evidence={evidence} />
          <GetArticle article={evidence.article} onAttach={onAttach} onCopyText={onCopyText} />
        </div>
        {props.verdict}
      </div>
      <Rest {...props} />
    </>
  )
}

/** What stands below the paragraph: painted a moment after it, because the paragraph is what is looked for first. */
function Rest(props: ReadyProps) {
  const { model, onOpenEntity, onOpenClaim } = props
  const { t } = useText()
  const isParagraphPainted = useDeferredValue(model.claim.id, null) === model.claim.id
  if (!isParagraphPainted) return null
  return (
    <>
      <Part title={t.proof.says}>
        <VoiceChain voices={model.evidence.voices} onOpenEntity={onOpenEntity} />
        <ClaimFacts body={model} onOpenEntity={onOpenEntity} />
      </Part>
      <Part title={t.proof.support}>
        <Support body={model} onOpenClaim={onOpenClaim} onOpenDisagreements={props.onOpenDisagreements} />
      </Part>
      <ProofActions {...props} />
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={css.part}>
      <h3>{title}</h3>
      {children}
    </div>
  )
}

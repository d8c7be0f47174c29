import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from '../ui/announce.ts'
import { IconButton } from '../ui/IconButton.tsx'
import css from './EvidenceSteps.module.css'
import type { ProofBody } from './proof-model.ts'

export interface EvidenceStepsProps {
  readonly body: ProofBody
  readonly onOpenEvidence: (evidenceId: string) => void
}

/** Which piece of evidence this is, and the way to its neighbours. */
export function EvidenceSteps({ body, onOpenEvidence }: EvidenceStepsProps) {
  const { t } = useText()
  const announce = useAnnounce()
  const { index, count, previous, next } = body
  const place = t.proof.evidenceOf({ index, count })
  const said = useRef(place)
  useEffect(() => {
    if (said.current === place) return
    said.current = place
    announce(place)
  }, [announce, place])
  if (count === 1) return <h3 className={css.only}>{t.proof.onlyEvidence}</h3>
  return (
    <div className={css.steps}>
      <h3>{place}</h3>
      <IconButton
        mirrors
        label={t.proof.previous}
        icon={<ChevronLeft />}
        disabled={previous === null}
        onClick={() => previous !== null && onOpenEvidence(previous)}
      />
      <IconButton
        mirrors
        label={t.proof.next}
        icon={<ChevronRight />}
        disabled={next === null}
        onClick={() => next !== null && onOpenEvidence(next)}
      />
    </div>
  )
}

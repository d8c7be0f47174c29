import { ArrowLeft } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { entityHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import type { ProofVoice } from './proof-model.ts'
import css from './VoiceChain.module.css'

export interface VoiceChainProps {
  readonly voices: readonly ProofVoice[]
  readonly onOpenEntity: (entityId: string) => void
}

/** The isnad: who said it first, through whom it came, on whose page it stands; each arrow points back to its giver. */
export function VoiceChain({ voices, onOpenEntity }: VoiceChainProps) {
  const { t } = useText()
  return (
    <ol className={css.chain} aria-label={t.proof.chain}>
      {voices.map((voice, place) => (
        <li key={`${voice.role}-${voice.entityId ?? voice.label.en}`} className={css.link}>
          {place > 0 && <ArrowLeft aria-hidden className={css.arrow} />}
          <span className={css.voice}>
            <span className={css.role}>{t.proof.roles[voice.role]}</span>
            <VoiceName voice={voice} onOpenEntity={onOpenEntity} />
            {voices.length === 1 && voice.role === 'publisher' && (
              <span className={css.own}>{t.proof.ownVoice}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function VoiceName({ voice, onOpenEntity }: { voice: ProofVoice } & Pick<VoiceChainProps, 'onOpenEntity'>) {
  const { entityId } = voice
  if (entityId === null) {
    return (
      <span className={css.unnamed}>
        <LocalRun text={voice.label} />
      </span>
    )
  }
  return (
    <OpenLink
      href={entityHref(entityId)}
      className={css.name}
      data-entity={entityId}
      onOpen={() => onOpenEntity(entityId)}
    >
      <LocalRun text={voice.label} />
    </OpenLink>
  )
}

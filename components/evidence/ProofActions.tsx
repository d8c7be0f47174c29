import { Flag } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import css from './ProofActions.module.css'
import type { ProofProps } from './proof-props.ts'

type ProofActionsProps = Pick<
  ProofProps,
  'errorReport' | 'onCopyCitation' | 'onCopyLink' | 'onCopyText' | 'onReport'
>

export function ProofActions(props: ProofActionsProps) {
  const { errorReport, onCopyCitation, onCopyLink, onCopyText, onReport } = props
  const { t } = useText()
  const [isReporting, setIsReporting] = useState(false)
  const handleReport = () => {
    setIsReporting(true)
    onReport?.()
  }
  return (
    <div className={css.actions}>
      <CopyButton label={t.proof.copyCitation} onCopy={onCopyCitation} />
      <CopyButton label={t.proof.copyLink} onCopy={onCopyLink} />
      <Button look="quiet" icon={<Flag aria-hidden />} onClick={handleReport}>
        {t.proof.report}
      </Button>
      {isReporting && (
        <Dialog title={t.proof.reportTitle} onClose={() => setIsReporting(false)}>
          <p>{t.proof.reportText}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long report scrolls, and the keyboard must get there */}
          <pre className={css.report} tabIndex={0}>
            <bdi>{errorReport}</bdi>
          </pre>
          <CopyButton look="primary" label={t.proof.reportCopy} onCopy={() => onCopyText(errorReport)} />
        </Dialog>
      )}
    </div>
  )
}

import { Check, Copy, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from './announce.ts'
import { Button, type ButtonProps } from './Button.tsx'

export interface CopyButtonProps extends Pick<ButtonProps, 'look' | 'className'> {
  readonly label: string
  /** Resolves to whether the clipboard took it. */
  readonly onCopy: () => Promise<boolean>
}

const SHOWN_MS = 2500

/** Says whether the copy worked: in its own words, for eye and ear, for a moment. */
export function CopyButton({ label, onCopy, ...rest }: CopyButtonProps) {
  const { t } = useText()
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  useEffect(() => {
    if (outcome === null) return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  const handleClick = async () => {
    const isCopied = await onCopy()
    setOutcome(isCopied ? 'copied' : 'failed')
    announce(isCopied ? t.copied : t.copyFailed)
  }
  const Icon = outcome === 'copied' ? Check : outcome === 'failed' ? X : Copy
  return (
    <Button {...rest} icon={<Icon aria-hidden />} onClick={handleClick}>
      {outcome === null ? label : outcome === 'copied' ? t.copied : t.copyFailed}
    </Button>
  )
}

import { Check, CircleDashed, Equal, Slash, X } from 'lucide-react'
import type { Standing, Verdict } from '#graph-data/schema/verdict.ts'
import { sideOf } from '#graph-data/schema/verdict.ts'
import { VERDICT_NAMES } from '../i18n/verdict-names.ts'
import { Chip, type ChipProps } from '../ui/Chip.tsx'
import { useLedgerText } from './use-ledger-text.ts'

const ICONS = { holds: Check, partly: Equal, fails: X, mixed: Slash, unchecked: CircleDashed }
const TONES: Readonly<Record<Standing, NonNullable<ChipProps['tone']>>> = {
  holds: 'good',
  partly: 'warning',
  fails: 'denied',
  mixed: 'accent',
  unchecked: 'plain',
}

/** A verdict in its words, with the sign and colour of its side. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { local } = useLedgerText()
  return (
    <Chip tone={TONES[sideOf(verdict)]} icon={<StandingIcon standing={sideOf(verdict)} />}>
      {local(VERDICT_NAMES[verdict])}
    </Chip>
  )
}

/** The sign that goes with the colour of a standing, in lists and on the lines of the graph. */
export function StandingIcon({ standing }: { readonly standing: Standing }) {
  const Icon = ICONS[standing]
  return <Icon aria-hidden />
}

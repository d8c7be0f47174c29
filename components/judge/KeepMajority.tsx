import { BookCheck } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import css from './JudgeBoard.module.css'
import { useJudgeWords } from './use-judge-words.ts'

/** Writes what most of the class found into the ledger; on this press and never by itself. */
export function KeepMajority({ onKeep }: { readonly onKeep: () => Promise<boolean> }) {
  const words = useJudgeWords()
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<'kept' | 'notKept' | null>(null)
  const handleClick = async () => {
    const said = (await onKeep()) ? 'kept' : 'notKept'
    setOutcome(said)
    announce(words[said])
  }
  return (
    <Button className={css.tall} icon={<BookCheck aria-hidden />} onClick={handleClick}>
      {outcome === null ? words.keep : words[outcome]}
    </Button>
  )
}

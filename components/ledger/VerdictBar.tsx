import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { VERDICT_NAMES } from '../i18n/verdict-names.ts'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import type { VerdictBarProps } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'
import css from './VerdictBar.module.css'
import { VerdictChoices } from './VerdictChoices.tsx'
import { VerdictMark } from './VerdictMark.tsx'

/** What the reader finds when holding the open evidence against its paragraph: one line, and the choices on demand. */
export function VerdictBar(props: VerdictBarProps) {
  const { own, left, onNext } = props
  const { words } = useLedgerText()
  const [isOpen, setIsOpen] = useState(false)
  const choicesId = useId()
  const choices = useRef<HTMLDivElement>(null)
  const toggle = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (isOpen) choices.current?.querySelector<HTMLElement>('button')?.focus()
  }, [isOpen])
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    // The choices are the nearest level; the proof stays open.
    event.preventDefault()
    setIsOpen(false)
    toggle.current?.querySelector('button')?.focus()
  }
  const Chevron = isOpen ? ChevronUp : ChevronDown
  return (
    <section
      className={css.bar}
      aria-label={words.bar.label}
      data-verdict={own?.verdict ?? 'none'}
      onKeyDown={close}
    >
      <div className={css.line}>
        <span className={css.label}>{words.bar.label}</span>
        <span className={css.verdict}>
          {own ? <VerdictMark verdict={own.verdict} /> : <span className={css.none}>{words.bar.none}</span>}
        </span>
        <SaveWord {...props} />
        <span ref={toggle} className={css.ways}>
          <Button
            look="quiet"
            icon={<Chevron aria-hidden />}
            aria-expanded={isOpen}
            aria-controls={choicesId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {own ? words.bar.change : words.bar.judge}
          </Button>
          {onNext !== null && (
            <Button look="quiet" aria-label={words.bar.next} disabled={left === 0} onClick={onNext}>
              {words.bar.nextShort}
            </Button>
          )}
        </span>
      </div>
      <Remarks {...props} />
      <div id={choicesId} ref={choices} hidden={!isOpen}>
        {isOpen && <VerdictChoices {...props} />}
      </div>
    </section>
  )
}

/** Whether the browser has it: said when it says so, and heard by those who do not see it. */
function SaveWord({ own, save, onTryAgain }: VerdictBarProps) {
  const { words, t, local } = useLedgerText()
  const announce = useAnnounce()
  const verdict = own?.verdict ?? null
  const isFirst = useRef(true)
  useEffect(() => {
    // What was so when the proof opened is read with it.
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    if (save === null || save === 'saving') return
    const what = verdict === null ? words.bar.none : local(VERDICT_NAMES[verdict])
    announce(`${what}. ${words.save[save]}.`)
  }, [save, verdict, words, local, announce])
  return (
    <>
      <span className={css.save} data-save={save ?? 'none'}>
        {save !== null && words.save[save]}
      </span>
      {save === 'failed' && (
        <Button look="quiet" onClick={onTryAgain}>
          {t.tryAgain}
        </Button>
      )}
    </>
  )
}

/** What the reader should know of the verdict or its keeping. */
function Remarks({ own, isElsewhere, trouble, left, save, onOpenLedger }: VerdictBarProps) {
  const { words } = useLedgerText()
  const remarks = [
    ...(own?.isChanged ? [words.bar.changed] : []),
    ...(isElsewhere ? [words.bar.elsewhere] : []),
    ...(left === 0 ? [words.bar.allDone] : []),
    ...(trouble !== null && save !== null ? [words.trouble[trouble].title] : []),
  ]
  if (remarks.length === 0) return null
  return (
    <p className={css.remarks}>
      {remarks.join(' ')}{' '}
      {trouble !== null && (
        <button type="button" className={css.link} onClick={onOpenLedger}>
          {words.bar.open}
        </button>
      )}
    </p>
  )
}

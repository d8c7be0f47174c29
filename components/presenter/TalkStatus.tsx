import { Link2, Link2Off, LoaderCircle } from 'lucide-react'
import { useEffect } from 'react'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { Notice } from '../ui/Notice.tsx'
import type { ClassConnection } from './presenter-model.ts'
import css from './TalkStatus.module.css'
import { usePresenterWords } from './use-presenter-words.ts'

const ICONS = { connecting: LoaderCircle, connected: Link2, alone: Link2Off }

/** Whether the class's screen is there: a word with its sign, said when it changes. */
export function TalkStatus({ connection }: { readonly connection: ClassConnection }) {
  const words = usePresenterWords()
  const announce = useAnnounce()
  const said = words.connection[connection]
  useEffect(() => {
    if (connection !== 'connecting') announce(said)
  }, [announce, connection, said])
  const Icon = ICONS[connection]
  return (
    <p className={joinClasses(css.status, css[connection])} data-connection={connection}>
      <Icon aria-hidden />
      {said}
    </p>
  )
}

/** Nobody answers, as the status says: what can be done all the same, and how to open the class's screen. */
export function AloneNotice({ onOpenClass }: { readonly onOpenClass: () => void }) {
  const words = usePresenterWords()
  return (
    <Notice
      tone="info"
      title={words.aloneNote}
      actions={
        <Button className={css.tap} onClick={onOpenClass}>
          {words.openClass}
        </Button>
      }
    />
  )
}

/** The class's screen left the story. */
export function ExploringNotice({ onReturn }: { readonly onReturn: () => void }) {
  const words = usePresenterWords()
  return (
    <Notice
      tone="info"
      title={words.exploring}
      actions={
        <Button className={css.tap} onClick={onReturn}>
          {words.callBack}
        </Button>
      }
    />
  )
}

export interface BlockedNoticeProps {
  readonly onTryAgain: () => void
  readonly onStopSharing: () => void
  /** Opens the notes elsewhere: no browser blocks a link. */
  readonly link: { readonly href: string; readonly target: string }
  /** The browser is about to follow the link. */
  readonly onFollow: () => void
}

/** The browser blocked the second window: this one serves as both, and says so. */
export function BlockedNotice({ onTryAgain, onStopSharing, link, onFollow }: BlockedNoticeProps) {
  const words = usePresenterWords()
  return (
    <Notice
      tone="warning"
      title={words.blocked}
      actions={
        <>
          <Button className={css.tap} onClick={onTryAgain}>
            {words.tryAgain}
          </Button>
          <a className={css.link} href={link.href} target={link.target} onClick={onFollow}>
            {words.openByLink}
          </a>
          <Button look="quiet" className={css.tap} onClick={onStopSharing}>
            {words.noNotesHere}
          </Button>
        </>
      }
    >
      {words.blockedNote}
    </Notice>
  )
}

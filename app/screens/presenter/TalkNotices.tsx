import { linkTo, openClassScreen, openPresenter, stopSharing } from '#app/commands/open-presenter.ts'
import { returnToStory } from '#app/commands/story.ts'
import { AloneNotice, BlockedNotice, ExploringNotice } from '#components/presenter/TalkStatus.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'

/** What is not as it should be between the two windows, and what to do about it. */
export function TalkNotices() {
  const app = useApp()
  const { connection, isBlocked, isExploring } = useExplorer((state) => state.talk)
  if (isBlocked) return <Blocked />
  if (connection.kind === 'alone') return <AloneNotice onOpenClass={() => openClassScreen(app)} />
  if (connection.kind === 'connected' && isExploring) {
    return <ExploringNotice onReturn={() => void returnToStory(app)} />
  }
  return null
}

function Blocked() {
  const app = useApp()
  return (
    <BlockedNotice
      onTryAgain={() => openPresenter(app)}
      onStopSharing={() => stopSharing(app)}
      link={linkTo(app, 'presenter')}
      // Once the link is followed: it leads where this window stands.
      onFollow={() => setTimeout(() => stopSharing(app), 0)}
    />
  )
}

import { loadDetail } from '#app/commands/load-collection.ts'
import { copyText } from '#app/platform/clipboard.ts'
import type { AppNotice } from '#app/state/notices-slice.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { UnknownAddress } from '#components/shell/UnknownAddress.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice, type NoticeProps } from '#components/ui/Notice.tsx'
import { useApp, useExplorer } from './app-provider.tsx'

/** What happened and the reader should know, in words, with details to copy. */
export function Notices() {
  const app = useApp()
  const notices = useExplorer((state) => state.notices)
  const unknown = useExplorer((state) => state.unknown)
  const { setUnknown } = app.store.getState()
  return (
    <>
      {unknown.map((part) => (
        <UnknownAddress
          key={`${part.kind}:${part.asked}`}
          kind={part.kind}
          asked={part.asked}
          onDismiss={() => setUnknown(unknown.filter((other) => other !== part))}
        />
      ))}
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} />
      ))}
    </>
  )
}

function OneNotice({ notice }: { readonly notice: AppNotice }) {
  const app = useApp()
  const { t } = useText()
  const { dismiss } = app.store.getState()
  const common = { details: notice.details, onCopyText: copyText, onDismiss: () => dismiss(notice.id) }
  const { tone, title, advice } = wordsOf(notice.kind, t)
  const retry = (
    <Button
      onClick={() => {
        dismiss(notice.id)
        void loadDetail(app)
      }}
    >
      {t.tryAgain}
    </Button>
  )
  return (
    <Notice
      tone={tone}
      title={title}
      {...common}
      {...(notice.kind === 'detail-failed' ? { actions: retry } : {})}
    >
      {advice}
    </Notice>
  )
}

function wordsOf(
  kind: AppNotice['kind'],
  t: ReturnType<typeof useText>['t'],
): { readonly tone: NoticeProps['tone']; readonly title: string; readonly advice?: string } {
  switch (kind) {
    case 'detail-failed':
      return { tone: 'error', title: t.problem.loadFailed, advice: t.problem.loadFailedDo }
    case 'canvas-lost':
      return { tone: 'error', title: t.problem.canvasLost, advice: t.problem.canvasLostDo }
    case 'storage-blocked':
      return { tone: 'warning', title: t.problem.storageBlocked }
    case 'fonts-late':
      return { tone: 'info', title: t.problem.fontsLate }
    case 'clipboard-blocked':
      return { tone: 'warning', title: t.copyFailed }
    case 'citation-copied':
    case 'link-copied':
      return { tone: 'info', title: t.copied }
  }
}

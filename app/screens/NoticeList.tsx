import { loadDetail } from '#app/commands/load-collection.ts'
import { openPage } from '#app/commands/navigate.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { keepsOriginals } from '#app/platform/device-memory.ts'
import { loadNewVersion } from '#app/platform/offline.ts'
import type { AppNotice } from '#app/state/notices-slice.ts'
import { type DocumentWords, useDocumentWords } from '#components/articles/document-words.ts'
import type { Messages } from '#components/i18n/create-text.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { ARTICLES_PAGE } from '#components/pages/about-pages.ts'
import { UnknownAddress } from '#components/shell/UnknownAddress.tsx'
import { UpdateNotice } from '#components/shell/UpdateNotice.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice, type NoticeProps } from '#components/ui/Notice.tsx'
import { useApp, useExplorer } from './app-provider.tsx'

/** What happened and the reader should know, in words, with details to copy. */
export function NoticeList() {
  const app = useApp()
  const notices = useExplorer((state) => state.notices)
  const unknown = useExplorer((state) => state.unknown)
  const isListed = useExplorer(({ place }) => place.kind === 'about' && place.page === ARTICLES_PAGE)
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
      {notices
        // The page of the articles says it of the file itself.
        .filter(({ kind }) => !(isListed && kind === 'file-unrecognised'))
        .map((notice) =>
          notice.kind === 'update-ready' ? (
            <Update key={notice.id} id={notice.id} />
          ) : (
            <OneNotice key={notice.id} notice={notice} kind={notice.kind} />
          ),
        )}
      {!isListed && <Refusals />}
    </>
  )
}

function Update({ id }: { readonly id: number }) {
  const app = useApp()
  const isAttached = useExplorer(({ originals }) => originals.length > 0)
  return (
    <UpdateNotice
      losesAttached={isAttached && !keepsOriginals()}
      onLoad={() => void loadNewVersion()}
      onDismiss={() => app.store.getState().dismiss(id)}
    />
  )
}

/** All but that of a new version, which has its own words. */
type WordedKind = Exclude<AppNotice['kind'], 'update-ready'>

function OneNotice({ notice, kind }: { readonly notice: AppNotice; readonly kind: WordedKind }) {
  const app = useApp()
  const { t } = useText()
  const dismiss = () => app.store.getState().dismiss(notice.id)
  const { tone, title, advice, details } = wordsOf(kind, notice.details, t, useDocumentWords())
  const retry = () => {
    dismiss()
    void loadDetail(app)
  }
  return (
    <Notice
      tone={tone}
      title={title}
      onCopyText={copyText}
      onDismiss={dismiss}
      {...(details ? { details: notice.details } : {})}
      {...(notice.kind === 'detail-failed' ? { actions: <Button onClick={retry}>{t.tryAgain}</Button> } : {})}
    >
      {advice}
    </Notice>
  )
}

interface NoticeWords {
  readonly tone: NoticeProps['tone']
  readonly title: string
  readonly advice?: string
  /** Whether there are technical details worth copying. */
  readonly details?: boolean
}

function wordsOf(kind: WordedKind, details: string, t: Messages, documents: DocumentWords): NoticeWords {
  const { problem } = t
  switch (kind) {
    case 'detail-failed':
      return { tone: 'error', title: problem.loadFailed, advice: problem.loadFailedDo, details: true }
    case 'canvas-lost':
      return { tone: 'error', title: problem.canvasLost, advice: problem.canvasLostDo, details: true }
    case 'storage-blocked':
      return { tone: 'warning', title: problem.storageBlocked }
    case 'fonts-late':
      return { tone: 'info', title: problem.fontsLate }
    case 'fonts-missing':
      return { tone: 'info', title: problem.fontsMissing }
    case 'clipboard-blocked':
      return { tone: 'warning', title: t.copyFailed }
    case 'file-unrecognised': {
      const { unrecognised, unrecognisedDo } = t.proof.originals
      return { tone: 'warning', title: `${isolate(details)}: ${unrecognised}`, advice: unrecognisedDo }
    }
    case 'file-again':
      return { tone: 'info', title: documents.again({ file: isolate(details) }) }
    case 'attaching-failed':
      return { tone: 'error', title: problem.loadFailed, advice: problem.loadFailedDo, details: true }
    case 'citation-copied':
    case 'link-copied':
      return { tone: 'info', title: t.copied }
  }
}

/** What the articles page lists in full: the newest refusal in words, and how many there are. */
function Refusals() {
  const app = useApp()
  const words = useDocumentWords()
  const refusals = useExplorer((state) => state.refusals)
  const newest = refusals.at(-1)
  if (!newest) return null
  const { title, reason, place, kept, remedy } = words.refusal(newest.refusal)
  const isOne = refusals.length === 1
  return (
    <Notice
      tone="error"
      title={isOne ? title({ file: isolate(newest.file) }) : words.refusals.count({ count: refusals.length })}
      onDismiss={() => {
        for (const { id } of refusals) app.store.getState().dismissRefusal(id)
      }}
      {...(isOne
        ? {}
        : { actions: <Button onClick={() => openPage(app, ARTICLES_PAGE)}>{words.refusals.show}</Button> })}
    >
      {isOne ? '' : `${title({ file: isolate(newest.file) })}. `}
      {[reason, place, kept, remedy].filter((part) => part !== '').join(' ')}
    </Notice>
  )
}

/** A file's name may be of either direction and stands inside a sentence. */
const isolate = (text: string): string => `\u2068${text}\u2069`

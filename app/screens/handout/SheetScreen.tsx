import { type ReactNode, useState } from 'react'
import { copyText } from '#app/platform/clipboard.ts'
import type { Paper, SheetLanguage } from '#components/handout/handout-model.ts'
import { PaperPage, SheetFrame } from '#components/handout/SheetFrame.tsx'
import { useHandoutWords } from '#components/handout/sheet-words.tsx'
import { LoadFailure } from '#components/ui/LoadFailure.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { SheetText } from './SheetText.tsx'
import { paperOf } from './usual-paper.ts'

/** A sheet, or why there is none yet. */
export type SheetState<Sheet> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly sheet: Sheet }

export interface SheetScreenProps<Sheet> {
  readonly title: string
  /** The way back. */
  readonly back: { readonly label: string; readonly href: string; readonly onOpen: () => void }
  readonly choices?: ReactNode
  readonly language: SheetLanguage
  readonly onLanguage: (language: SheetLanguage) => void
  readonly sheet: SheetState<Sheet>
  /** Fetch again what the sheet needs. */
  readonly onRetry: () => void
  readonly draw: (sheet: Sheet) => ReactNode
}

/** The whole window while something is being put on paper. */
export function SheetScreen<Sheet>(props: SheetScreenProps<Sheet>) {
  const { sheet, language, draw, onRetry, ...frame } = props
  const words = useHandoutWords()
  const [paper, setPaper] = useState<Paper>(paperOf(navigator.language))
  const waiting = <Skeleton label={words.waiting} lines={12} />
  return (
    <SheetFrame
      {...frame}
      language={language}
      paper={paper}
      onPaper={setPaper}
      isReady={sheet.kind === 'ready'}
      onPrint={() => print()}
    >
      {sheet.kind === 'waiting' ? (
        waiting
      ) : sheet.kind === 'failed' ? (
        <LoadFailure title={words.failed} reason={sheet.reason} onCopyText={copyText} onRetry={onRetry} />
      ) : (
        <SheetText language={language} waiting={waiting}>
          <PaperPage paper={paper}>{draw(sheet.sheet)}</PaperPage>
        </SheetText>
      )}
    </SheetFrame>
  )
}

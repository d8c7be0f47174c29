import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { linkOf } from '#app/commands/copy.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { opensPage, opensPanel } from '#app/state/selection-slice.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { PrintSheet } from '#components/print/PrintSheet.tsx'
import type { PrintSheetProps } from '#components/print/print-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { drawForPaper } from './draw-for-paper.ts'
import { toPrintSheet } from './to-print-sheet.ts'
import { toSigns } from './to-signs.ts'

export interface PrintAreaProps {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
}

/**
 * Makes the sheet of the current picture when the browser is about to print it. A proof, a card, an article or a page
 * that is open prints itself.
 */
export function PrintArea({ index, visible }: PrintAreaProps) {
  const app = useApp()
  const text = useText()
  const view = useExplorer((state) => state.view)
  const isElse = useExplorer(
    ({ place, reader, listing }) =>
      opensPanel(place) || opensPage(place) || reader !== null || listing === 'table',
  )
  const [sheet, setSheet] = useState<PrintSheetProps | null>(null)
  useEffect(() => {
    const prepare = (): void => {
      if (isElse) return
      const picture = drawForPaper(app.picture.current)
      const signs = toSigns(app.store.getState(), index, visible, text)
      const sources = { index, visible, base: view.base, picture, link: linkOf(app), signs }
      // The browser takes the page as it is when this returns.
      flushSync(() => setSheet(toPrintSheet(sources)))
      document.documentElement.dataset.print = 'sheet'
    }
    const clear = (): void => {
      delete document.documentElement.dataset.print
      setSheet(null)
    }
    addEventListener('beforeprint', prepare)
    addEventListener('afterprint', clear)
    return () => {
      removeEventListener('beforeprint', prepare)
      removeEventListener('afterprint', clear)
      clear()
    }
  }, [app, index, visible, view, isElse, text])
  return sheet && createPortal(<PrintSheet key={text.language} {...sheet} />, document.body)
}

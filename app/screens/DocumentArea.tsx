import { useMemo } from 'react'
import { closeDocument } from '#app/commands/open-document.ts'
import { DocumentReader } from '#components/articles/DocumentReader.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toDocumentText } from './to-articles-model.ts'

/** An attached file beside the graph, as it is. */
export function DocumentArea({ id }: { readonly id: string }) {
  const app = useApp()
  const original = useExplorer((state) => state.originals.find((known) => known.id === id))
  const document = useMemo(() => (original ? toDocumentText(original) : null), [original])
  return document && <DocumentReader document={document} onClose={() => closeDocument(app)} />
}

import {
  bibtexOf,
  CITATION_STYLES,
  type CitationStyle,
  type CitedArticle,
  citeArticle,
} from '#app/domain/export/cite-styles.ts'
import { type ExportedFile, type ExportScope, exportSource } from '#app/domain/export/export-source.ts'
import { saveFile } from '#app/platform/save-file.ts'
import type { DataFormat } from '#graph-data/schema/data-format.ts'
import { type AppContext, collectionOf } from './app-context.ts'
import { linkTo } from './copy.ts'
import { loadDetail } from './load-collection.ts'

/** What became of a file that was asked for. */
export type Saved = ({ readonly ok: true } & Pick<ExportedFile, 'name' | 'losses'>) | { readonly ok: false }

export interface Citation {
  readonly style: CitationStyle | 'bibtex'
  readonly text: string
}

/** Makes a file of data and gives it to the reader. @returns `ok: false` where the collection is not there whole */
export async function saveData(app: AppContext, format: DataFormat, scope: ExportScope): Promise<Saved> {
  const index = collectionOf(app)
  if (app.store.getState().detail.kind !== 'ready') await loadDetail(app)
  const { detail, preferences } = app.store.getState()
  if (!index || detail.kind !== 'ready') return { ok: false }
  const source = exportSource(
    {
      core: index.core,
      detail: detail.file,
      language: preferences.language,
      page: location.href.replace(/#.*$/s, ''),
    },
    scope,
  )
  const file = (await writerOf(format))(source)
  saveFile(file.name, new Blob([file.text], { type: file.type }))
  return { ok: true, name: file.name, losses: file.losses }
}

type Write = (source: ReturnType<typeof exportSource>) => ExportedFile

/** Each format comes with its library only when it is asked for. */
async function writerOf(format: DataFormat): Promise<Write> {
  switch (format) {
    case 'evidence-csv':
      return (await import('#app/domain/export/to-csv.ts')).evidenceCsv
    case 'nodes-csv':
      return (await import('#app/domain/export/to-csv.ts')).nodesCsv
    case 'edges-csv':
      return (await import('#app/domain/export/to-csv.ts')).edgesCsv
    case 'graphml':
      return (await import('#app/domain/export/to-graphml.ts')).graphml
    case 'gexf':
      return (await import('#app/domain/export/to-gexf.ts')).gexf
    case 'json':
      return (await import('#app/domain/export/to-json.ts')).json
    case 'json-ld':
      return (await import('#app/domain/export/to-json-ld.ts')).jsonLd
    case 'turtle':
      return (await import('#app/domain/export/to-turtle.ts')).turtle
  }
}

/** The open evidence in every style; empty where none is open or its article is not there yet. */
export function citationsOf(app: AppContext): readonly Citation[] {
  const cited = openArticle(app)
  if (cited === null) return []
  const { language } = app.words()
  return [
    ...CITATION_STYLES.map((style) => ({ style, text: citeArticle(cited, style, language) })),
    { style: 'bibtex', text: bibtexOf(cited) },
  ]
}

function openArticle(app: AppContext): CitedArticle | null {
  const index = collectionOf(app)
  const { place, detail } = app.store.getState()
  if (!index || place.kind !== 'claim' || detail.kind !== 'ready') return null
  const pieces = index.claims.get(place.id)?.evidence ?? []
  const piece = pieces.find(({ id }) => id === place.evidence) ?? pieces[0]
  const article = detail.file.articles.find(({ id }) => id === piece?.article)
  const publisher = article && index.entities.get(article.publisher.entity)
  if (!piece || !article || !publisher) return null
  const words = app.words()
  return {
    headline: article.headline ?? null,
    publisher: words.local(publisher.label),
    date: article.date.value,
    dateInWords: words.date(article.date.value),
    isDateInferred: article.date.basis !== 'stated',
    url: article.url ?? null,
    paragraph: piece.paragraph,
    evidenceId: piece.id,
    link: linkTo(app, { kind: 'claim', id: place.id, evidence: piece.id }),
    released: index.core.collection.released,
    collection: words.local(index.core.collection.title),
  }
}

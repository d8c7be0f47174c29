import { writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { articleSchema } from '../schema/article.ts'
import { parseEvidenceId } from '../schema/evidence-id.ts'
import { splitParagraphs } from '../text/split-paragraphs.ts'
import type { OriginalTexts } from '../validate/rule.ts'
import { anchorFile, type QuotedParagraph } from './anchor-file.ts'
import { collectionFolder } from './collection-folder.ts'
import { type Command, EXIT } from './command-line.ts'
import { defaultSpan } from './default-span.ts'
import { readOriginals } from './originals-folder.ts'
import { printOriginals } from './print-issues.ts'
import { readCollection } from './read-collection.ts'

/** `npm run anchor`: writes where each quote stands, and the passage around it, into the claims files. */
export const anchor: Command = {
  usage: 'npm run anchor -- [folder] --originals <folder> [--check]',
  run: async (line, print) => {
    if (line.originals === undefined) throw new Error('quotes are anchored in the articles: give --originals')
    const folder = await collectionFolder(line.folder)
    const originals = await readOriginals(line.originals, folder)
    const { files, value } = await readCollection(folder)
    const paragraphOf = paragraphFinder(value.articles, originals.texts)
    let anchored = 0
    let lost = 0
    for (const file of files.filter(({ prefix, errors }) => prefix[0] === 'claims' && errors.length === 0)) {
      const result = anchorFile(file, paragraphOf)
      if (result.text !== file.text && !line.check) await writeFile(file.path, result.text)
      for (const quote of result.lost) {
        print(`${relative(process.cwd(), file.path)}:${quote.line} ${quote.id}: ${quote.reason}\n`)
      }
      anchored += result.anchored.length
      lost += result.lost.length
    }
    print(printOriginals(originals, line.language))
    print(`${anchored} quotes ${line.check ? 'to anchor' : 'anchored'}, ${lost} lost\n`)
    return lost > 0 || (line.check && anchored > 0) ? EXIT.wrong : EXIT.fine
  },
}

/** Null for an id that names no paragraph, undefined where the article has no original to look in. */
function paragraphFinder(
  values: Readonly<Record<string, unknown>>,
  originals: OriginalTexts,
): (evidenceId: string) => QuotedParagraph | null | undefined {
  const articles = new Map(
    Object.values(values).flatMap((value) => {
      const { data } = articleSchema.safeParse(value)
      return data === undefined ? [] : [[data.id, data] as const]
    }),
  )
  const lines = new Map([...originals].map(([id, document]) => [id, splitParagraphs(document)]))
  return (evidenceId) => {
    const place = parseEvidenceId(evidenceId)
    const article = articles.get(place?.article ?? '')
    if (place === null || article === undefined) return null
    const paragraph = article.paragraphs.find(({ n }) => n === place.paragraph)
    const document = lines.get(article.id)
    if (paragraph === undefined) return null
    if (document === undefined) return undefined
    const text = document[place.paragraph - 1]
    return text === undefined ? null : { text, spanAround: (at) => defaultSpan(text, paragraph, at) }
  }
}

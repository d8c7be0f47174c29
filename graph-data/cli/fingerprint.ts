import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { collectionFolder } from './collection-folder.ts'
import { type Command, EXIT } from './command-line.ts'
import { fingerprintArticles } from './fingerprint-articles.ts'
import { readOriginals } from './originals-folder.ts'
import { printOriginals } from './print-issues.ts'
import { readCollection } from './read-collection.ts'

/** `npm run fingerprint`: writes `articles/<id>.prints.json` from the originals, or with `--check` compares them. */
export const fingerprint: Command = {
  usage: 'npm run fingerprint -- [folder] --originals <folder> [--check]',
  run: async (line, print) => {
    if (line.originals === undefined)
      throw new Error('fingerprints are made from the articles: give --originals')
    const folder = await collectionFolder(line.folder)
    const originals = await readOriginals(line.originals, folder)
    const { value } = await readCollection(folder)
    const { prints, problems } = fingerprintArticles(value.articles, originals.texts)
    const changed = [...prints].filter(([id, made]) => !isDeepStrictEqual(made, value.prints[id]))
    for (const [id, made] of changed) {
      const name = `articles/${id}.prints.json`
      if (!line.check) await writeFile(join(folder, name), `${JSON.stringify(made, null, 2)}\n`)
      print(line.check ? `${name} does not agree with the original\n` : `${name} written\n`)
    }
    for (const problem of problems) print(`${problem}\n`)
    print(printOriginals(originals, line.language))
    print(`${prints.size} articles, ${changed.length} ${line.check ? 'differ' : 'written'}\n`)
    const isWrong = problems.length > 0 || originals.missing.length > 0 || (line.check && changed.length > 0)
    return isWrong ? EXIT.wrong : EXIT.fine
  },
}

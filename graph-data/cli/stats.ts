import { collectionFolder } from './collection-folder.ts'
import { collectionStats } from './collection-stats.ts'
import { type Command, EXIT } from './command-line.ts'
import { loadCollection } from './load-collection.ts'
import { printCounts } from './print-issues.ts'

/** `npm run stats`: counts what a collection holds. */
export const stats: Command = {
  usage: 'npm run stats -- [folder]',
  run: async (line, print) => {
    const { collection, issues } = await loadCollection(await collectionFolder(line.folder))
    if (collection === null) {
      print('the collection cannot be read: run npm run validate\n')
      return EXIT.wrong
    }
    for (const { title, counts } of collectionStats(collection)) {
      print(`${title}\n`)
      for (const [name, count] of counts) print(`${String(count).padStart(6)}  ${name}\n`)
    }
    print(printCounts(issues, line.language))
    return EXIT.fine
  },
}

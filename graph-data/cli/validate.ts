import { collectionFolder } from './collection-folder.ts'
import { type Command, EXIT } from './command-line.ts'
import { loadCollection } from './load-collection.ts'
import { readOriginals } from './originals-folder.ts'
import { printCounts, printIssues, printNotRun, printOriginals } from './print-issues.ts'

/** `npm run validate`: prints what is wrong with a collection, and which rules did not run. */
export const validate: Command = {
  usage: 'npm run validate -- [folder] [--originals <folder>] [--lang ar|en]',
  run: async (line, print) => {
    const folder = await collectionFolder(line.folder)
    const originals = line.originals === undefined ? undefined : await readOriginals(line.originals, folder)
    const { issues, notRun } = await loadCollection(folder, originals?.texts)
    print(printIssues(issues, line.language, process.cwd()))
    if (originals !== undefined) print(printOriginals(originals, line.language))
    print(printNotRun(notRun, line.language))
    print(printCounts(issues, line.language))
    return issues.some((issue) => issue.severity === 'error') ? EXIT.wrong : EXIT.fine
  },
}

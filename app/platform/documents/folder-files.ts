import { DOCUMENT_LIMITS } from '#app/domain/document-limits.ts'

/** Endings of names by which a file in a folder is worth a look; what it is, its content says. */
const WORTH_A_LOOK = /\.(?:txt|text|md|html?|xhtml|docx|pdf)$|^[^.]+$/i

/** Folders within folders that no collection of articles needs, and a link back to itself would make. */
const DEEPEST = 8

export interface FolderFiles {
  readonly files: readonly File[]
  /** Passed over: pictures, programs and the like. */
  readonly others: number
}

/** The files of a folder that may hold an article; hidden ones and those of other kinds are left out. */
export function worthALook(files: readonly File[]): FolderFiles {
  const seen = files.filter(({ name }) => !name.startsWith('.'))
  const worth = seen.filter(({ name }) => WORTH_A_LOOK.test(name))
  return { files: worth, others: seen.length - worth.length }
}

/** All files of a dropped folder and the folders in it; what cannot be read is left out. */
export async function filesInFolder(folder: FileSystemDirectoryEntry): Promise<FolderFiles> {
  const files: File[] = []
  await walk(folder, 0, files)
  return worthALook(files)
}

async function walk(folder: FileSystemDirectoryEntry, depth: number, files: File[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    // One more than may be taken, so that it is said that there are too many.
    if (files.length > DOCUMENT_LIMITS.filesAtOnce * 5) return
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory) {
      if (depth < DEEPEST) await walk(entry as FileSystemDirectoryEntry, depth + 1, files)
      continue
    }
    const file = await fileOf(entry as FileSystemFileEntry)
    if (file) files.push(file)
  }
}

/** A reader gives the entries a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((done) =>
      reader.readEntries(done, () => done([])),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((done) => entry.file(done, () => done(null)))

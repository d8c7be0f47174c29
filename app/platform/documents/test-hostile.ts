import { hostileArchives } from './test-hostile-archives.ts'
import type { HostileFile } from './test-hostile-file.ts'
import { hostilePages } from './test-hostile-pages.ts'
import { hostilePdfs } from './test-hostile-pdfs.ts'
import { hostileTexts } from './test-hostile-texts.ts'

/**
 * All hostile files. None is stored: each is made here, of ours.
 *
 * @param sentinel address of a server that must never be asked, with a slash at its end
 */
export const hostileFiles = (sentinel: string): readonly HostileFile[] => [
  ...hostilePages(sentinel),
  ...hostileTexts(sentinel),
  ...hostileArchives(sentinel),
  ...hostilePdfs(sentinel),
]

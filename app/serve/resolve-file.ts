import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/**
 * The file that a request path names below a folder, or `null`: for a path that does not decode, leaves the folder
 * (also through a symbolic link), names a hidden file, or is not there. A folder answers with its `index.html`.
 */
export async function resolveFile(folder: string, requestPath: string): Promise<string | null> {
  const path = decode(requestPath)
  if (path === null || path.includes('\0') || path.includes('\\')) return null
  const parts = path.split('/').filter((part) => part !== '')
  if (parts.some((part) => part.startsWith('.'))) return null
  return existingFile(folder, join(folder, ...parts))
}

async function existingFile(folder: string, wanted: string): Promise<string | null> {
  try {
    const root = await realpath(folder)
    const found = await realpath(wanted)
    if (found !== root && !found.startsWith(root + sep)) return null
    const entry = await stat(found)
    if (entry.isFile()) return found
    return entry.isDirectory() ? await existingFile(folder, join(found, 'index.html')) : null
  } catch {
    return null
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

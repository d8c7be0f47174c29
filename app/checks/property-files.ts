import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOMS = ['graph-data', 'components', 'app']

/** Unit test files that import fast-check: those that gain from more runs. Paths from the root, sorted. */
export function findPropertyFiles(root: string): readonly string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
      .map((file) => join(room, file))
      .filter((file) =>
        /from '(@fast-check\/vitest|fast-check)'/.test(readFileSync(join(root, file), 'utf8')),
      ),
  ).toSorted()
}

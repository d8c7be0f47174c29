import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { claimsOf } from '../schema/collection.ts'
import { parseCollection } from '../schema/parse-collection.ts'
import { collectionFolder } from './collection-folder.ts'
import { EXIT } from './command-line.ts'
import { layoutCollection } from './layout-collection.ts'
import { costModel, crossingCount } from './layout-cost.ts'
import { layoutGraph } from './layout-graph.ts'
import { readCollection } from './read-collection.ts'

const USAGE = 'npm run layout -- [folder] [--seed n] [--all]'

/** `npm run layout`: writes `layout.json`. Entities that have a place keep it, unless `--all` arranges them anew. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, all: { type: 'boolean', default: false } },
  })
  const seed = Number(values.seed)
  if (!Number.isInteger(seed)) throw new Error(`--seed is a whole number, not ${values.seed}`)
  const folder = await collectionFolder(positionals[0])
  const { value } = await readCollection(folder)
  const parsed = parseCollection(value)
  if (!parsed.ok) {
    for (const { text } of parsed.issues) process.stderr.write(`${text.en}\n`)
    return EXIT.wrong
  }
  const { entities, layout, views } = parsed.collection
  const graph = layoutGraph(entities, claimsOf(parsed.collection))
  const kept = values.all ? {} : layout.positions
  const made = layoutCollection({ graph, opening: views.opening.entities, kept, seed })
  await writeFile(join(folder, 'layout.json'), layoutText(made.positions))
  const places = new Map(Object.entries(made.positions).map(([id, [x, y]]) => [id, { x, y }]))
  process.stdout.write(
    `${graph.nodes.length} entities placed, ${crossingCount(costModel(graph, places))} crossings\n`,
  )
  return EXIT.fine
}

/** One entity a line, so that a change by hand is a change of one line. */
function layoutText(positions: Readonly<Record<string, readonly [number, number]>>): string {
  const lines = Object.entries(positions).map(([id, [x, y]]) => `    "${id}": [${x}, ${y}]`)
  return `{\n  "positions": {\n${lines.join(',\n')}\n  }\n}\n`
}

try {
  process.exitCode = await run()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nusage: ${USAGE}\n`)
  process.exitCode = EXIT.usage
}

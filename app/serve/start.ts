import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { isBuildStale } from './build-age.ts'
import { HOST, listenFrom } from './listen.ts'
import { originalsFolder } from './local-originals.ts'
import { createStaticServer } from './static-server.ts'

const USAGE = `npm start -- [--port 4173] [--dist dist] [--no-build]

Builds the site when needed and serves it on this machine, with its security headers.
Originals in the folder originals/ (or the one that ORIGINALS names) are offered to the page.
`

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** `npm start`. Exit codes: 1 when the build fails, 2 for a wrong call. */
async function main(): Promise<void> {
  const options = readOptions()
  if (options === null) {
    process.stderr.write(USAGE)
    process.exitCode = 2
    return
  }
  if (options.build && (await isBuildStale(ROOT, options.dist))) {
    process.stdout.write('Isnad: building the site …\n')
    await build({
      configFile: join(ROOT, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: options.dist, emptyOutDir: true },
    })
  }
  const originals = await originalsFolder(ROOT)
  const server = createStaticServer({ folder: options.dist, originals })
  const port = await listenFrom(server, options.port)
  process.stdout.write(`Isnad: http://${HOST}:${port}/\n`)
  if (originals !== null) process.stdout.write(`Isnad: originals from ${originals}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
}

function readOptions(): { readonly port: number; readonly dist: string; readonly build: boolean } | null {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: process.env.PORT ?? '4173' },
        dist: { type: 'string', default: join(ROOT, 'dist') },
        'no-build': { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return null
    return { port, dist: resolve(values.dist), build: !values['no-build'] }
  } catch {
    return null
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`Isnad: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})

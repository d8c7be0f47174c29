import { parseArgs } from 'node:util'
import type { Language } from '../schema/primitives.ts'

/** Exit codes of every command: 0 fine, 1 something is wrong with the data, 2 the command was called wrongly. */
export const EXIT = { fine: 0, wrong: 1, usage: 2 } as const

export interface CommandLine {
  readonly folder: string | undefined
  readonly originals: string | undefined
  readonly check: boolean
  readonly language: Language
}

/**
 * Reads `[folder] [--originals <folder>] [--check] [--lang ar|en]`.
 *
 * Called as `npm run validate --originals <folder>`, without the `--` that npm wants before a script's own options,
 * npm keeps the option's name for itself (`npm_config_originals`) and passes its value on as if it stood alone; what
 * was meant is clear, so it is done.
 *
 * @throws on unknown options, more than one folder or another language
 */
export function readCommandLine(args: readonly string[], env: NodeJS.ProcessEnv = process.env): CommandLine {
  const parsed = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      originals: { type: 'string' },
      check: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
    },
  })
  const { values } = parsed
  const kept = values.originals === undefined ? env.npm_config_originals : undefined
  const positionals = kept === 'true' ? parsed.positionals.slice(0, -1) : parsed.positionals
  const meant = kept === 'true' ? parsed.positionals.at(-1) : kept
  if (positionals.length > 1) throw new Error(`one folder at a time: ${positionals.join(' ')}`)
  if (values.lang !== 'ar' && values.lang !== 'en') throw new Error(`--lang is ar or en, not ${values.lang}`)
  return {
    folder: positionals[0],
    originals: values.originals ?? meant,
    check: values.check || env.npm_config_check === 'true',
    language: values.lang,
  }
}

/** What `npm run <name>` does. */
export interface Command {
  /** One line: how it is called. */
  readonly usage: string
  readonly run: (line: CommandLine, print: (text: string) => void) => Promise<number>
}

/** Where the words of a command go. */
export interface Outlets {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Runs a command and answers with its exit code; what it throws is told with its usage. */
export async function runCommand(
  { usage, run }: Command,
  args: readonly string[],
  { out, err }: Outlets,
): Promise<number> {
  try {
    return await run(readCommandLine(args), out)
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}\n`)
    return EXIT.usage
  }
}

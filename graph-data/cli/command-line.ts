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

/**
 * Runs a command and ends the process with its exit code; what the command throws is printed with its usage.
 *
 * @param usage one line: how the command is called
 */
export async function runCommand(
  usage: string,
  command: (line: CommandLine, print: (text: string) => void) => Promise<number>,
): Promise<void> {
  // A reader such as `head` may close the pipe early; that is no error of the command's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  try {
    process.exitCode = await command(readCommandLine(process.argv.slice(2)), (text) =>
      process.stdout.write(text),
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${reason}\nusage: ${usage}\n`)
    process.exitCode = EXIT.usage
  }
}

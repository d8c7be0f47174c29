import { anchor } from './anchor.ts'
import type { Command } from './command-line.ts'
import { fingerprint } from './fingerprint.ts'
import { schema } from './json-schema.ts'
import { stats } from './stats.ts'
import { validate } from './validate.ts'

/** The commands by the names of their npm scripts. `layout`, which takes other options, runs by itself. */
export const COMMANDS: Readonly<Record<string, Command>> = { validate, anchor, fingerprint, schema, stats }

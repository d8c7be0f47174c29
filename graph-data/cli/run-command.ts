import process from 'node:process'
import { EXIT, runCommand } from './command-line.ts'
import { COMMANDS } from './commands.ts'

// Called by the npm scripts: the name of a command, and what it is called with.
const [name = '', ...args] = process.argv.slice(2)
const command = COMMANDS[name]

// A reader such as `head` may close the pipe early; that is no error of the command's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

if (command === undefined) {
  process.stderr.write(`"${name}" is none of ${Object.keys(COMMANDS).join(', ')}\n`)
  process.exitCode = EXIT.usage
} else {
  process.exitCode = await runCommand(command, args, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  })
}

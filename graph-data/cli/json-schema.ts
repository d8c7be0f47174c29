import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { type Command, EXIT } from './command-line.ts'
import { generatedFiles } from './generated-files.ts'

/** `npm run schema`: writes `schema/json/*.schema.json` and `validate/RULES.md`, or with `--check` compares them. */
export const schema: Command = {
  usage: 'npm run schema -- [--check]',
  run: async (line, print) => {
    let changed = 0
    for (const { path, text } of generatedFiles()) {
      const present = await readFile(path, 'utf8').catch(() => null)
      if (present === text) continue
      changed += 1
      print(`${relative(process.cwd(), path)} ${line.check ? 'is not current' : 'written'}\n`)
      if (line.check) continue
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
    }
    return line.check && changed > 0 ? EXIT.wrong : EXIT.fine
  },
}

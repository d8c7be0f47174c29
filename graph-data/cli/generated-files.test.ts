import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { RULES } from '../validate/rules.ts'
import { generatedFiles } from './generated-files.ts'

test.each(generatedFiles())('the committed file is current: $path', async ({ path, text }) => {
  // If this fails, run `npm run schema` and commit what it writes.
  expect(await readFile(path, 'utf8')).toBe(text)
})

test('RULES.md lists every rule once, with its severity and both sentences', async () => {
  const rules =
    generatedFiles()
      .find(({ path }) => path.endsWith('RULES.md'))
      ?.text.split('\n') ?? []
  for (const { code, severity, sentence } of RULES) {
    const rows = rules.filter((line) => line.startsWith(`| ${code} `))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(severity)
    expect(rows[0]).toContain(sentence.en)
    expect(rows[0]).toContain(sentence.ar)
  }
})

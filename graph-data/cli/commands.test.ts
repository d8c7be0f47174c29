import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { DraftCollection } from '../validate/test-draft.ts'
import { runCommand } from './command-line.ts'
import { COMMANDS } from './commands.ts'
import { sampleFolder, sampleOriginals } from './test-folder.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

interface Ending {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command in this process: starting one for each took half a minute. */
async function run(name: string, ...args: string[]): Promise<Ending> {
  const command = COMMANDS[name]
  if (command === undefined) throw new Error(`no command ${name}`)
  let [out, err] = ['', '']
  const code = await runCommand(command, args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { code, out, err }
}

/** Runs a command as its npm script does. */
function runProcess(...args: string[]): Promise<Ending> {
  const argv = ['--import', 'tsx', join(ROOT, 'graph-data/cli/run-command.ts'), ...args]
  return new Promise((done) => {
    execFile(process.execPath, argv, { cwd: ROOT }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}

const unanchored = (draft: DraftCollection) => {
  for (const claim of Object.values(draft.claims).flat()) {
    for (const evidence of claim.evidence) {
      delete evidence.at
      delete evidence.span
    }
  }
}

test('validate passes a sound collection, and says which rules did not run', async () => {
  const { code, out } = await run('validate', await sampleFolder())
  expect(out).toMatch(/^not run: Q2, Q3, Q11, O1.*--originals/m)
  expect(out).toMatch(/^0 errors, 0 warnings$/m)
  expect(code).toBe(0)
})

test('validate with originals runs every rule', async () => {
  const { code, out } = await run('validate', await sampleFolder(), '--originals', await sampleOriginals())
  expect(out).toBe('0 errors, 0 warnings\n')
  expect(code).toBe(0)
})

test('validate prints file, line, column, code and message, in either language, and fails', async () => {
  const folder = await sampleFolder((draft) => draft.views.opening.entities.push('nobody'))
  const english = await run('validate', folder)
  expect(english.out).toMatch(/views\.yaml:\d+:\d+ I2 There is no entity "nobody"/)
  expect(english.code).toBe(1)
  const arabic = await run('validate', folder, '--lang', 'ar')
  expect(arabic.out).toMatch(/views\.yaml:\d+:\d+ I2 لا يوجد كيان بالمعرّف «nobody»/)
})

test.each([
  ['validate', '--colour'],
  ['validate', '/nowhere/at/all'],
  ['validate', '--lang', 'fr'],
  ['fingerprint'],
  ['anchor'],
])('a command called wrongly says how to call it: %s %s', async (command, ...args) => {
  const { code, err } = await run(command, ...args)
  expect(err).toContain(`usage: npm run ${command}`)
  expect(code).toBe(2)
})

test('fingerprint writes what the sample has, and --check then finds nothing to write', async () => {
  const folder = await sampleFolder()
  const originals = await sampleOriginals(undefined, 'daily.txt')
  const path = join(folder, 'articles/daily-lake.prints.json')
  const before = JSON.parse(await readFile(path, 'utf8'))
  await rm(path)
  await rm(join(folder, 'articles/daily.prints.json'))
  const checked = await run('fingerprint', folder, '--originals', originals, '--check')
  expect(checked).toMatchObject({ code: 1, out: expect.stringContaining('daily.prints.json does not agree') })
  const written = await run('fingerprint', folder, '--originals', originals)
  expect(written).toMatchObject({ code: 0, out: expect.stringContaining('2 articles, 2 written') })
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(before)
  expect(await run('fingerprint', folder, '--originals', originals, '--check')).toMatchObject({ code: 0 })
})

test('a file is recognised by what it holds, and others are named', async () => {
  const folder = await sampleFolder()
  const other = await sampleOriginals(
    (lines) => lines.map((line) => [...line].reverse().join('')),
    'letter.txt',
  )
  const { code, out } = await run('fingerprint', folder, '--originals', other, '--check')
  expect(out).toContain('files that hold no article of the collection: letter.txt')
  expect(out).toContain('articles without an original: daily, daily-lake')
  expect(code).toBe(1)
})

test('anchor fills positions so that validation passes, and does it once', async () => {
  const folder = await sampleFolder(unanchored)
  const originals = await sampleOriginals()
  expect(await run('anchor', folder, '--originals', originals)).toMatchObject({
    code: 0,
    out: '3 quotes anchored, 0 lost\n',
  })
  expect(await run('anchor', folder, '--originals', originals)).toMatchObject({
    code: 0,
    out: '0 quotes anchored, 0 lost\n',
  })
  expect(await run('validate', folder, '--originals', originals)).toMatchObject({ code: 0 })
})

test('anchor fails where a quote is not found', async () => {
  const folder = await sampleFolder((draft) => {
    Object.assign(draft.claims.agreements?.[0]?.evidence[0] ?? {}, { quote: 'كلمات لم تُكتب' })
  })
  const { code, out } = await run('anchor', folder, '--originals', await sampleOriginals())
  expect(out).toMatch(/agreements\.yaml:\d+ daily-2: not found/)
  expect(code).toBe(1)
})

test('stats counts what there is', async () => {
  const { out } = await run('stats', await sampleFolder())
  expect(out).toMatch(/^ +3 {2}claims$/m)
  expect(out).toMatch(/^ +1 {2}denied$/m)
  expect(out).toMatch(/^ +0 {2}6 body \(uncited, with a reason\)$/m)
})

test('each command is a script of that name', async () => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  for (const name of Object.keys(COMMANDS)) {
    expect(scripts[name]).toBe(`tsx graph-data/cli/run-command.ts ${name}`)
  }
})

test('a process ends with what its command says, and writes it where it belongs', async () => {
  const wrong = await sampleFolder((draft) => draft.views.opening.entities.push('nobody'))
  const originals = await sampleOriginals()
  const anchored = await runProcess('anchor', await sampleFolder(unanchored), '--originals', originals)
  expect(anchored).toEqual({ code: 0, out: '3 quotes anchored, 0 lost\n', err: '' })
  const invalid = await runProcess('validate', wrong, '--lang', 'ar')
  expect(invalid).toMatchObject({ code: 1, err: '' })
  expect(invalid.out).toMatch(/views\.yaml:\d+:\d+ I2 لا يوجد كيان بالمعرّف «nobody»/)
  const misused = await runProcess('fingerprint')
  expect(misused).toMatchObject({ code: 2, out: '' })
  expect(misused.err).toContain('usage: npm run fingerprint')
  expect(await runProcess('polish')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('"polish"'),
  })
})

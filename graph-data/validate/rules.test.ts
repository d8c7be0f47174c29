import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { RULES } from './rules.ts'

const FOLDER = new URL('./rules/', import.meta.url)

test('every rule has a test named by its code, and no test names a code that is not there', async () => {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.test.ts'))
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')))
  const tested = new Set(
    texts.flatMap((text) => [...text.matchAll(/'\[([A-Z]\d+)\] /g)].map(([, code]) => code)),
  )
  expect([...tested].sort()).toEqual(RULES.map(({ code }) => code).sort())
})

test('every sentence is there in both languages, with the same parameters', () => {
  for (const { code, sentence } of RULES) {
    const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    expect([...new Set(parameters(sentence.ar))], code).toEqual([...new Set(parameters(sentence.en))])
    expect(sentence.ar, code).toMatch(/[\u0620-\u064a]/)
  }
})

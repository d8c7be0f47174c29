import { expect, it } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import { DAILY_LINES } from '#graph-data/validate/test-draft.ts'
import { matchInWorker } from './match-in-worker.ts'

it('where no worker can be had, a document is matched all the same', async () => {
  const found = await matchInWorker(DAILY_LINES.join('\n'), sampleFiles().detail)
  expect(found.map(({ id }) => id).sort()).toEqual(['daily', 'daily-lake'])
})

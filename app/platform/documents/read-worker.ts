import { readHeavy } from './heavy-readers.ts'
import { lockDown } from './lock-down.ts'
import { readDocument } from './read-document.ts'
import type { ReadAnswer, ReadTask } from './read-in-worker.ts'

// Runs in a worker that is used for one file and then ended, so that no file can wait for or change another.
lockDown(globalThis)

addEventListener('message', ({ data }: MessageEvent<ReadTask>) => {
  if (data.kind !== 'read') return
  void readDocument(data.bytes, readHeavy).then((reading) => {
    const answer: ReadAnswer = { kind: 'isnad-reading', reading }
    postMessage(answer)
  })
})

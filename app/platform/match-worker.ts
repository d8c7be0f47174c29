import { matchOriginal } from '#app/domain/match-original.ts'
import type { MatchAnswer, MatchTask } from './match-in-worker.ts'

// Runs in a worker: hashing a long page takes too long for the thread that answers the reader.
addEventListener('message', ({ data }: MessageEvent<MatchTask>) => {
  postMessage(answerTo(data))
})

function answerTo({ text, sources }: MatchTask): MatchAnswer {
  try {
    return { kind: 'matched', articles: matchOriginal(text, sources) }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

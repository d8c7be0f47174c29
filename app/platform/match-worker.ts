import { matchOriginal } from '#app/domain/match-original.ts'
import type { MatchAnswer, MatchTask } from './match-in-worker.ts'

// Runs in a worker: hashing a long page takes too long for the thread that answers the reader.
addEventListener('message', ({ data }: MessageEvent<MatchTask>) => {
  const answer: MatchAnswer = { id: data.id, articles: matchOriginal(data.text, data.prints) }
  postMessage(answer)
})

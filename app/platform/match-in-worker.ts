import type { ArticleOriginal } from '#app/domain/match-original.ts'
import { type MatchSources, matchSources } from '#app/domain/match-sources.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import workerUrl from './match-worker.ts?worker&url'
import { trustedWorkerAddress } from './trusted-types.ts'

export interface MatchTask {
  readonly text: string
  readonly sources: MatchSources
}

export type MatchAnswer =
  | { readonly kind: 'matched'; readonly articles: readonly ArticleOriginal[] }
  | { readonly kind: 'failed'; readonly reason: string }

/** A document of two million characters takes about a fifth of this on a slow machine; a stuck one is given up. */
const LIMIT_MS = 15_000

let worker: Worker | null = null
let before: Promise<unknown> = Promise.resolve()

/**
 * `matchOriginal` beside the thread that answers the reader; where no worker can be had, in it. One document after
 * another, so that each has the whole time.
 *
 * @throws {Error} rejects where matching fails (a bug) or takes over 15 seconds; the message is technical
 */
export function matchInWorker(
  text: string,
  detail: Pick<DetailFile, 'prints' | 'claims'>,
): Promise<readonly ArticleOriginal[]> {
  const task: MatchTask = { text, sources: matchSources(detail) }
  const answer = before.then(() => match(task))
  before = answer.catch(() => undefined)
  return answer
}

async function match(task: MatchTask): Promise<readonly ArticleOriginal[]> {
  worker ??= startWorker()
  const answer = worker && (await ask(worker, task))
  if (answer?.kind === 'failed') throw new Error(answer.reason)
  if (answer) return answer.articles
  // No worker, or one whose file does not come: the same code, in this thread.
  const { matchOriginal } = await import('#app/domain/match-original.ts')
  return matchOriginal(task.text, task.sources)
}

function startWorker(): Worker | null {
  try {
    return new Worker(trustedWorkerAddress(workerUrl), { type: 'module' })
  } catch {
    // No workers here (an old browser, a page opened from a file): slower, and the result is the same.
    return null
  }
}

/** @returns `null` if the worker itself fails, as when its file does not come */
function ask(asked: Worker, task: MatchTask): Promise<MatchAnswer | null> {
  return new Promise((done) => {
    const finish = (answer: MatchAnswer | null, isLost: boolean): void => {
      clearTimeout(limit)
      asked.removeEventListener('message', take)
      asked.removeEventListener('error', fail)
      if (isLost) {
        asked.terminate()
        worker = null
      }
      done(answer)
    }
    const take = ({ data }: MessageEvent<MatchAnswer>): void => finish(data, false)
    const fail = (event: Event): void => {
      event.preventDefault()
      finish(null, true)
    }
    const limit = setTimeout(
      () => finish({ kind: 'failed', reason: `no answer within ${LIMIT_MS / 1000} s` }, true),
      LIMIT_MS,
    )
    asked.addEventListener('message', take)
    asked.addEventListener('error', fail)
    asked.postMessage(task)
  })
}

import type { ArticleOriginal } from '#app/domain/match-original.ts'
import type { ArticlePrints } from '#graph-data/schema/article.ts'
import workerUrl from './match-worker.ts?worker&url'
import { trustedWorkerAddress } from './trusted-types.ts'

export interface MatchTask {
  readonly id: number
  readonly text: string
  readonly prints: Readonly<Record<string, ArticlePrints>>
}

export interface MatchAnswer {
  readonly id: number
  readonly articles: readonly ArticleOriginal[]
}

let worker: Worker | null = null
let lastId = 0

/**
 * `matchOriginal` beside the thread that answers the reader; where no worker can be had, in it. Rejects only where
 * the matching itself fails: a bug.
 */
export async function matchInWorker(
  text: string,
  prints: Readonly<Record<string, ArticlePrints>>,
): Promise<readonly ArticleOriginal[]> {
  worker ??= startWorker()
  const articles = worker ? await ask(worker, text, prints) : null
  if (articles) return articles
  const { matchOriginal } = await import('#app/domain/match-original.ts')
  return matchOriginal(text, prints)
}

function startWorker(): Worker | null {
  try {
    return new Worker(trustedWorkerAddress(workerUrl), { type: 'module' })
  } catch {
    // No workers here (an old browser, a page opened from a file): slower, and the result is the same.
    return null
  }
}

/** @returns `null` if the worker fails, as when its file does not come */
function ask(
  asked: Worker,
  text: string,
  prints: MatchTask['prints'],
): Promise<readonly ArticleOriginal[] | null> {
  lastId += 1
  const task: MatchTask = { id: lastId, text, prints }
  return new Promise((done) => {
    const finish = (articles: readonly ArticleOriginal[] | null): void => {
      asked.removeEventListener('message', take)
      asked.removeEventListener('error', fail)
      done(articles)
    }
    const take = ({ data }: MessageEvent<MatchAnswer>): void => {
      if (data.id === task.id) finish(data.articles)
    }
    const fail = (event: Event): void => {
      event.preventDefault()
      worker = null
      finish(null)
    }
    asked.addEventListener('message', take)
    asked.addEventListener('error', fail)
    asked.postMessage(task)
  })
}

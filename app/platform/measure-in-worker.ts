import type { Measured, MeasureTask } from '#app/domain/measures/measure-task.ts'
import workerUrl from './measure-worker.ts?worker&url'
import { trustedWorkerAddress } from './trusted-types.ts'

export interface MeasureQuestion {
  readonly id: number
  readonly task: MeasureTask
}

export interface MeasureAnswer {
  readonly id: number
  readonly measured: Measured
}

let worker: Worker | null = null
let lastId = 0

/**
 * `measureGraph` beside the thread that answers the reader; where no worker can be had, in it. Rejects only where the
 * measuring itself fails: a bug.
 */
export async function measureInWorker(task: MeasureTask): Promise<Measured> {
  worker ??= startWorker()
  const measured = worker ? await ask(worker, task) : null
  if (measured) return measured
  const { measureGraph } = await import('#app/domain/measures/measure-graph.ts')
  return measureGraph(task)
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
function ask(asked: Worker, task: MeasureTask): Promise<Measured | null> {
  lastId += 1
  const question: MeasureQuestion = { id: lastId, task }
  return new Promise((done) => {
    const finish = (measured: Measured | null): void => {
      asked.removeEventListener('message', take)
      asked.removeEventListener('error', fail)
      done(measured)
    }
    const take = ({ data }: MessageEvent<MeasureAnswer>): void => {
      if (data.id === question.id) finish(data.measured)
    }
    const fail = (event: Event): void => {
      event.preventDefault()
      worker = null
      finish(null)
    }
    asked.addEventListener('message', take)
    asked.addEventListener('error', fail)
    asked.postMessage(question)
  })
}

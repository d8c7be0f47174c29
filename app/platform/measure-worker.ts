import { measureGraph } from '#app/domain/measures/measure-graph.ts'
import type { MeasureAnswer, MeasureQuestion } from './measure-in-worker.ts'

// Runs in a worker: betweenness takes too long for the thread that answers the reader once graphs grow.
addEventListener('message', ({ data }: MessageEvent<MeasureQuestion>) => {
  const answer: MeasureAnswer = { id: data.id, measured: measureGraph(data.task) }
  postMessage(answer)
})

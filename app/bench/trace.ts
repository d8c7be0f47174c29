import type { Browser, CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** Processor time of the thread, microseconds. */
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: Readonly<Record<string, unknown>> }
}

/** Processor time of a page's main thread, which a busy machine stretches less than the clock on the wall. */
export interface Timeline {
  /**
   * Milliseconds of processor time between two marks.
   *
   * @param from name of a mark, or null for the beginning of the page
   * @throws if a mark was not left
   */
  readonly cpu: (from: string | null, to: string) => number
  /**
   * Milliseconds of processor time of the longest task between two marks: so long nothing else was answered. Where the
   * processor is slowed down by the browser, this time is, too.
   */
  readonly longest: (from: string | null, to: string) => number
  /** Milliseconds on the wall between two marks. */
  readonly wall: (from: string | null, to: string) => number
}

/** Room for a trace; with the usual one, the beginning of a slow page is lost. */
const BUFFER_KB = 200_000

/** Runs something in a page and keeps what its main thread did meanwhile. */
export async function traced(browser: Browser, page: Page, run: () => Promise<void>): Promise<Timeline> {
  const session = await browser.newBrowserCDPSession()
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: {
      recordMode: 'recordUntilFull',
      traceBufferSizeInKb: BUFFER_KB,
      excludedCategories: ['*'],
      includedCategories: ['toplevel', 'blink.user_timing'],
    },
  })
  let events: readonly TraceEvent[] = []
  try {
    await run()
  } finally {
    const complete = new Promise<string>((done) =>
      session.once('Tracing.tracingComplete', ({ stream }) => done(stream ?? '')),
    )
    await session.send('Tracing.end')
    events = await readStream(session, await complete)
    await session.detach()
  }
  return timelineOf(events, page.url())
}

async function readStream(session: CDPSession, handle: string): Promise<readonly TraceEvent[]> {
  const parts: string[] = []
  for (;;) {
    const { data, eof } = await session.send('IO.read', { handle, size: 8_000_000 })
    parts.push(data)
    if (eof) break
  }
  await session.send('IO.close', { handle })
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(parts.join(''))
  return trace.traceEvents
}

/** @param address of the page; its navigation begins the timeline */
export function timelineOf(events: readonly TraceEvent[], address: string): Timeline {
  const marks = events.filter(({ cat }) => cat.includes('blink.user_timing'))
  const started = marks.findLast(
    ({ name, args }) =>
      name === 'navigationStart' &&
      String(args?.data?.documentLoaderURL ?? '').split('#')[0] === address.split('#')[0],
  )
  if (!started) throw new Error(`the trace knows no navigation to ${address}`)
  const { pid, ts: start } = started
  const main = events.find(
    (event) => event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain',
  )
  const tasks = events.filter(
    ({ pid: its, tid, ph, name, ts }) =>
      its === pid && tid === main?.tid && ph === 'X' && name.endsWith('RunTask') && ts >= start - 1,
  )
  const at = (name: string | null): number => {
    if (name === null) return start
    const mark = marks.findLast((event) => event.pid === pid && event.name === name)
    if (!mark) throw new Error(`the page left no mark "${name}"`)
    return mark.ts
  }
  return {
    cpu: (from, to) => {
      const [begin, end] = [at(from), at(to)]
      return tasks.reduce((sum, task) => sum + shareWithin(task, begin, end), 0) / 1000
    },
    longest: (from, to) => {
      const [begin, end] = [at(from), at(to)]
      return Math.max(0, ...tasks.map((task) => shareWithin(task, begin, end))) / 1000
    },
    wall: (from, to) => (at(to) - at(from)) / 1000,
  }
}

/** Processor time of a task that falls between two times; of one that begins or ends outside, its share. */
function shareWithin({ ts, dur = 0, tdur = dur }: TraceEvent, begin: number, end: number): number {
  const inside = Math.min(ts + dur, end) - Math.max(ts, begin)
  return inside <= 0 || dur === 0 ? 0 : tdur * (inside / dur)
}

import { cachePrefix, pageLock, type WorkerMessage } from '#app/offline/offline-files.ts'
import { storesNothing } from './device-memory.ts'
import { trustedWorkerAddress } from './trusted-types.ts'

const WORKER_FILE = 'service-worker.js'
/** A page that stays open for a whole day of lessons asks for a new version now and then. */
const ASK_AGAIN_MS = 60 * 60 * 1000
/** A worker that takes over does so at once; one that does not is not waited for. */
const TAKE_OVER_MS = 3000

/**
 * Keeps the site for times without a network. Where service workers are missing or blocked, nothing happens, and the
 * page works as before.
 *
 * @param onUpdateReady a new build is on this device and waits until `loadNewVersion` is called
 */
export async function startOffline(onUpdateReady: () => void): Promise<void> {
  const workers = serviceWorkers()
  if (workers === null || storesNothing()) return
  try {
    holdBuild()
    const registration = await workers.register(trustedWorkerAddress(WORKER_FILE), { updateViaCache: 'none' })
    const watch = (worker: ServiceWorker | null): void => {
      const tell = (): void => {
        // The first one of all replaces nothing.
        if (worker?.state === 'installed' && registration.active) onUpdateReady()
      }
      worker?.addEventListener('statechange', tell)
      tell()
    }
    watch(registration.waiting ?? registration.installing)
    registration.addEventListener('updatefound', () => watch(registration.installing))
    say(registration.active, 'tidy')
    setInterval(() => registration.update().catch(() => undefined), ASK_AGAIN_MS)
  } catch {
    // Blocked by the browser, or the host does not give the file: everything works, with a network.
  }
}

/** Lets the waiting build take over and loads the page from it. Other open pages keep the files they came from. */
export async function loadNewVersion(): Promise<void> {
  const reload = (): void => location.reload()
  const registration = await serviceWorkers()
    ?.getRegistration()
    .catch(() => undefined)
  const waiting = registration?.waiting
  // Another page had it take over already.
  if (!waiting) return reload()
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') reload()
  })
  setTimeout(reload, TAKE_OVER_MS)
  say(waiting, 'take-over')
}

/** Takes the kept copy of the site out of the browser; the next visit makes a new one. */
export async function forgetOffline(): Promise<void> {
  try {
    const registration = await serviceWorkers()?.getRegistration()
    await registration?.unregister()
    const prefix = cachePrefix(new URL('./', document.baseURI).href)
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix))
    await Promise.all(names.map((name) => caches.delete(name)))
  } catch {
    // Blocked storage holds nothing.
  }
}

/** As long as this page is open, the files of its build stay. */
function holdBuild(): void {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src
  if (!entry || !('locks' in navigator)) return
  navigator.locks
    .request(pageLock(entry), { mode: 'shared' }, () => new Promise<never>(() => undefined))
    .catch(() => undefined)
}

const say = (worker: ServiceWorker | null, message: WorkerMessage): void => worker?.postMessage(message)

/** `null` where there are none, as in a page that is not secure; some browsers throw where they are blocked. */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : null
  } catch {
    return null
  }
}

import type { ConsoleMessage, Page, Request } from '@playwright/test'

/** What a page did that it must not: complain on the console, throw, break its policy, ask another origin. */
export interface Watch {
  readonly complaints: () => readonly string[]
  /** A journey that provokes a failure says which complaint it expects. */
  readonly allow: (complaint: RegExp) => void
}

/** What Playwright itself says where the configuration keeps service workers away. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'

/**
 * Listens to a page from now on; every complaint is a line that says what and where.
 *
 * @param origins those of the sites under test; a request to any other has left the site
 */
export function watchPage(page: Page, origins: ReadonlySet<string>): Watch {
  const heard: string[] = []
  const allowed: RegExp[] = []
  page.on('console', (message) => {
    if (message.text() === NO_WORKER) return
    if (message.type() === 'error' || message.type() === 'warning') heard.push(consoleLine(message))
  })
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    if (leaves(request, origins)) heard.push(`request to another origin: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`)
  })
  return {
    complaints: () => heard.filter((line) => !allowed.some((pattern) => pattern.test(line))),
    allow: (complaint) => {
      allowed.push(complaint)
    },
  }
}

const consoleLine = (message: ConsoleMessage) =>
  `console ${message.type()}: ${message.text()} (${message.location().url}:${message.location().lineNumber})`

function leaves(request: Request, origins: ReadonlySet<string>): boolean {
  const { protocol, origin } = new URL(request.url())
  return protocol !== 'data:' && protocol !== 'blob:' && !origins.has(origin)
}

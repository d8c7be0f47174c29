import type { Server } from 'node:http'

/** Loopback only: what is served may hold originals that are nobody else's business. */
export const HOST = '127.0.0.1'

const ATTEMPTS = 20

/**
 * Start listening at the port, or at the next free one.
 *
 * @param port 0 lets the system choose
 * @returns the port it listens at
 * @throws the system's error if none of twenty ports is free
 */
export async function listenFrom(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listen(server, candidate)
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!isTaken || candidate - port >= ATTEMPTS - 1) throw error
    }
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, HOST, () => {
      server.off('error', fail)
      const address = server.address()
      done(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

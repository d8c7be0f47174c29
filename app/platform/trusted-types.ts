/** What of the Trusted Types interface is used here; TypeScript's library does not know it yet. */
interface TrustedTypesFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => URL }
}

let policy: ReturnType<TrustedTypesFactory['createPolicy']> | null = null

/**
 * The address of a worker of our own, as the security policy lets workers be started: through the policy named
 * `app-worker`, which takes addresses of this origin only. Browsers without Trusted Types get the address itself.
 *
 * @throws {TypeError} for an address of another origin: a bug.
 */
export function trustedWorkerAddress(url: string): URL {
  const address = new URL(url, document.baseURI)
  if (address.origin !== location.origin) throw new TypeError(`a worker from another origin: ${url}`)
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!isFactory(factory)) return address
  policy ??= factory.createPolicy('app-worker', { createScriptURL: ownAddress })
  return policy.createScriptURL(address.href)
}

function ownAddress(url: string): string {
  if (new URL(url).origin !== location.origin) throw new TypeError(`a worker from another origin: ${url}`)
  return url
}

const isFactory = (value: unknown): value is TrustedTypesFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value

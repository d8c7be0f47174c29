/** What the bundler tells of a module when it asks for the name of its chunk. */
interface ModuleTold {
  readonly importers: readonly string[]
  readonly dynamicImporters: readonly string[]
}
interface NamingContext {
  readonly getModuleInfo: (id: string) => ModuleTold | null
}

const PAGE = '/app/main.tsx'
const FRAME = '/app/embed.tsx'

/**
 * What the page starts with and the page for frames needs too, at its start or later, is one file; else the start of the
 * page would be cut into as many pieces as there are ways in which the two share it. What nearly every part shares is
 * wanted at once, too: one file of it costs less than fifty small ones.
 */
export const CHUNK_GROUPS = [
  {
    name: (id: string, told: NamingContext): string | null =>
      leadsTo(PAGE, id, told, false) && leadsTo(FRAME, id, told, true) ? 'start' : null,
    // Icons are all imported from one place, which would bring those of every part along.
    test: /\/(?:app|components|graph-data|node_modules)\/(?!.*\/icons\/)/,
    priority: 1,
  },
  // Small things that the picture starts with and later parts show again would each be a file of their own.
  {
    name: 'picture-signs',
    test: /\/components\/ui\/(?:sign-look|mark-tints|read-canvas-theme)\.ts|\/icons\/(?:plus|minus|maximize|network|waypoints|arrow-left)\.m?js/,
    priority: 1,
  },
  // The start has no use for the folding of texts and the setting of pages, however many of the later parts have.
  { name: 'shared', minShareCount: 10, test: /\/(?:app|components|graph-data)\/(?!text\/|pages\/)/ },
]

/** Whether an entry imports a module, by whatever way. @param isLater counts what is only fetched later */
function leadsTo(entry: string, id: string, context: NamingContext, isLater: boolean): boolean {
  const seen = new Set<string>()
  const waiting = [id]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    if (at.endsWith(entry)) return true
    const told = context.getModuleInfo(at)
    waiting.push(...(told?.importers ?? []), ...(isLater ? (told?.dynamicImporters ?? []) : []))
  }
  return false
}

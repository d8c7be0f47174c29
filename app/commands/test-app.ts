import type { AppContext } from './app-context.ts'

/** An app for tests of commands: nothing is drawn, stored, fetched or said. A test gives its store, and what it looks at. */
export function testApp(parts: Pick<AppContext, 'store'> & Partial<AppContext>): AppContext {
  return {
    bar: {
      read: () => '',
      push: () => {},
      replace: () => {},
      onChange: () => () => {},
      linkTo: (hash) => hash,
    },
    picture: { current: null },
    onPictured: () => {},
    pictured: Promise.resolve(),
    loadMessages: async () => {},
    words: () => {
      throw new Error('nothing is said here')
    },
    files: { core: null, detail: null, stories: null, notes: null, issues: null },
    ...parts,
  }
}

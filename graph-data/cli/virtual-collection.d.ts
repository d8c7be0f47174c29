/** Addresses of the collection's data files, from `cli/collection-plugin.ts`; null where the build made none. */
declare module 'virtual:isnad-collection' {
  export const coreUrl: string | null
  export const detailUrl: string | null
  export const storiesUrl: string | null
  /** The presenter's notes: for the presenter's window and for paper alone. */
  export const notesUrl: string | null
  export const issuesUrl: string | null
}

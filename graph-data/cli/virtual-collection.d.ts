/** Addresses of the collection's data files, from `cli/collection-plugin.ts`; null where the build made none. */
declare module 'virtual:isnad-collection' {
  export const coreUrl: string | null
  export const detailUrl: string | null
  export const issuesUrl: string | null
}

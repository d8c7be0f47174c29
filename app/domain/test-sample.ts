import { type CompiledCollection, compileCollection } from '#graph-data/compile/compile-collection.ts'
import type { CoreFile } from '#graph-data/compile/core-file.ts'
import { sampleCollection } from '#graph-data/validate/test-collection.ts'
import { type CollectionIndex, indexOf } from './collection-index.ts'

/** For tests only: the sample collection of the validator's tests, compiled as a build does it. */
export const sampleFiles = (): CompiledCollection => compileCollection(sampleCollection())

/** Lookups over the sample, its core file changed as given. */
export const sampleIndex = (change: (core: CoreFile) => CoreFile = (core) => core): CollectionIndex =>
  indexOf(change(sampleFiles().core))

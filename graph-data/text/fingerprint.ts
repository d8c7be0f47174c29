import type { ParagraphPrints, Print } from '../schema/article.ts'
import { codePointLength } from './code-points.ts'
import { criticalHash } from './critical-tokens.ts'
import { rollingHash } from './rolling-hash.ts'
import { sha256Hex } from './sha256.ts'
import { skeleton } from './skeleton.ts'
import { sketchOf } from './sketch.ts'
import { SKETCH_LETTERS } from './thresholds.ts'

/**
 * Fingerprints of a paragraph in form C: SHA-256 and length of the paragraph itself and of its skeleton, the
 * skeleton's rolling hash, the hash of its critical tokens and, if it is long enough, its sketch. They prove that a
 * text someone attaches is the paragraph or is like it, and cannot be turned back into it.
 */
export function paragraphPrints(textC: string): ParagraphPrints {
  const letters = skeleton(textC)
  const length = codePointLength(letters)
  return {
    c: printOf(textC),
    skeleton: { ...printOf(letters), rolling: rollingHash(letters) },
    critical: criticalHash(textC),
    ...(length < SKETCH_LETTERS ? {} : { sketch: sketchOf(letters) }),
  }
}

/** SHA-256 of the UTF-8 of a text as lower-case hex, and its length in code points. */
export const printOf = (text: string): Print => ({ sha256: sha256Hex(text), length: codePointLength(text) })

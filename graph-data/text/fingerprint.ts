import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ParagraphPrints, Print } from '../schema/article.ts'
import { codePointLength } from './code-points.ts'
import { rollingHash } from './rolling-hash.ts'
import { skeleton } from './skeleton.ts'

/**
 * Fingerprints of a paragraph in form C: SHA-256 and length of the paragraph itself and of its skeleton, and the
 * skeleton's rolling hash. They prove that a text someone attaches is the paragraph, and cannot be turned back into it.
 */
export function paragraphPrints(textC: string): ParagraphPrints {
  const letters = skeleton(textC)
  return { c: printOf(textC), skeleton: { ...printOf(letters), rolling: rollingHash(letters) } }
}

/** SHA-256 of the UTF-8 of a text as lower-case hex, and its length in code points. */
export const printOf = (text: string): Print => ({ sha256: sha256Hex(text), length: codePointLength(text) })

/** SHA-256 of the UTF-8 of a text, lower-case hex. By @noble/hashes: WebCrypto is missing on plain http. */
export const sha256Hex = (text: string): string => sha256OfBytes(utf8Bytes(text))

/** SHA-256 of bytes, lower-case hex. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** UTF-8 of a text. (`TextEncoder` is no part of the language, so pure code does not see it.) */
export const utf8Bytes = (text: string): Uint8Array => utf8ToBytes(text)

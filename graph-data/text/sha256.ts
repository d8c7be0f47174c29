import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of the UTF-8 of a text, lower-case hex. By @noble/hashes: WebCrypto is missing on plain http. */
export const sha256Hex = (text: string): string => sha256OfBytes(utf8Bytes(text))

/** SHA-256 of bytes, lower-case hex. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** UTF-8 of a text. (`TextEncoder` is no part of the language, so pure code does not see it.) */
export const utf8Bytes = (text: string): Uint8Array => utf8ToBytes(text)

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export { canonicalJson };

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8Bytes(text)));

/** The hash by which rulesets and facts are named in a decision. */
export const hashOf = (value: unknown): string => sha256Hex(canonicalJson(value));

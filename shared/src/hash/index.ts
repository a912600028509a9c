import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8Bytes } from './utf8-bytes.ts';

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units, no white space. Our records hold
 * integers, booleans and strings only, for which `JSON.stringify` already writes the RFC's form.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hexadecimal. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8Bytes(text)));

/** The hash by which rulesets and facts are named in a decision. */
export const hashOf = (value: unknown): string => sha256Hex(canonicalJson(value));

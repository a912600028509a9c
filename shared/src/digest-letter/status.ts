import type { WeeklyDigest } from '../generated/types.ts';
import type { LetterFormat } from './format.ts';

type Digest = Pick<WeeklyDigest, 'status' | 'version' | 'finalAt'>;

/** How far a digest may still change. */
export function statusText({ status, version, finalAt }: Digest, { when }: LetterFormat): string {
  const which = version === 1 ? '' : `Version ${version}. `;
  return status === 'final'
    ? `${which}Final since ${when(finalAt)}.`
    : `${which}Provisional until ${when(finalAt)}: what arrives by then is taken in.`;
}

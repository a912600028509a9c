import type { Loss } from '../data/index.ts';

const writes = (count: number): string => (count === 1 ? '1 write' : `${count} writes`);

/** What an older page says of its pending work. */
export function neededWords(waiting: number): string {
  if (waiting === 0) return 'Everything that I wrote has reached the server.';
  const they = waiting === 1 ? 'It stays' : 'They stay';
  return `${writes(waiting)} not sent yet. ${they} on this device, and the new version sends what waits.`;
}

export interface LossWords {
  title: string;
  text: string;
}

/** What a browser has cleared, by what this device knew. @param when an instant as it is shown */
export function lossWords(
  { of, unsent, lastSyncAt }: Loss,
  when: (iso: string) => string,
): LossWords {
  if (of === 'rows') {
    return {
      title: 'This browser cleared rows that Mast kept here.',
      text: 'Nothing that I wrote is lost: what waits is still here, and the rows come back with the next sync.',
    };
  }
  const title = 'This browser cleared what Mast kept here.';
  const synced =
    lastSyncAt === null
      ? ''
      : ` What was synced by ${when(lastSyncAt)} is safe on the server and comes back.`;
  const drafts = ' Drafts that I had not finished are gone.';
  if (unsent === 0) {
    return {
      title,
      text: `Everything that I had saved here had reached the server.${synced}${drafts}`,
    };
  }
  const lost = `${writes(unsent)} that had not reached the server ${unsent === 1 ? 'is' : 'are'} lost`;
  return {
    title,
    text: `${lost}, unless I downloaded a file of ${unsent === 1 ? 'it' : 'them'}.${synced}${drafts}`,
  };
}

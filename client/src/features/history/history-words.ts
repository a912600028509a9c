import type { HistoryState } from '../../data/history/index.ts';

const rows = (count: number): string =>
  `${count.toLocaleString('en')} older ${count === 1 ? 'row' : 'rows'}`;

/** Where the older rows stand, in one line. @param when an instant as it is shown */
export function historyWords(state: HistoryState, when: (iso: string) => string): string {
  const { phase, held, total, asOf, isVerified } = state;
  const here = `${rows(held)} on this device`;
  if (phase === 'unknown') return 'Looking at what is on this device.';
  if (phase === 'filling') {
    const of = total === null || total < held ? '' : ` of ${total.toLocaleString('en')}`;
    return `${here}${of}, more are coming.`;
  }
  if (asOf === null) return `${here} so far; the rest comes when the server can be reached.`;
  const checked = isVerified ? ', checked against the server' : '';
  const later = phase === 'stopped' ? '; what is newer comes when the server can be reached' : '';
  return `${here}, as of ${when(asOf)}${checked}${later}.`;
}

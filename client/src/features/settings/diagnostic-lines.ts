import type { Diagnostics } from '../../data/index.ts';
import { formatBytes } from '../../ui/index.ts';

const counts = (byName: Readonly<Record<string, number>>): string => {
  const named = Object.entries(byName).map(([name, count]) => `${name} ${count}`);
  return named.length === 0 ? 'none' : named.join(', ');
};

const cookieText = (cookie: unknown): string => {
  const { order, epoch, v, page } = (cookie ?? {}) as Record<string, unknown>;
  if (order === undefined) return 'none yet';
  // A demo's cookie has no version.
  const version = v === undefined ? '' : `, version ${v}`;
  return `order ${order}, epoch ${epoch}${version}${page == null ? '' : ', more to come'}`;
};

function rowsText(replica: Diagnostics['replica']): string {
  if (replica === null) return 'not open';
  return replica.isInMemory ? 'in memory, as their database could not be opened' : 'in a database';
}

/** Each detail with its label, in the words of the protocol. */
export function diagnosticLines(found: Diagnostics): [label: string, value: string][] {
  const { app, replica, tab, journal, space } = found;
  return [
    ['App', `${app.version} · ${app.build} · schema ${app.schema}`],
    ['Browser', found.browser],
    ['Looked at', found.at],
    ['Device', found.deviceId],
    ['Client group', replica?.clientGroupId ?? 'not open'],
    ['Client', replica?.clientId ?? 'not open'],
    ['Rows', rowsText(replica)],
    ['Cookie', cookieText(replica?.cookie)],
    ['This tab', `${tab.isLeading ? 'leads' : 'follows'}, ${tab.open} open`],
    ['Pokes', tab.pokes],
    ['Network', found.online ? 'there' : 'none'],
    ['Signed in', found.signedOutByServer ? 'refused by the server' : 'yes'],
    ['Server ahead by', found.serverOffsetMs === null ? 'unknown' : `${found.serverOffsetMs} ms`],
    ['Last sync', found.lastSyncAt ?? 'none yet'],
    ['Waiting', counts(found.waiting)],
    ['Held back', String(found.heldBack)],
    ['Refused', String(found.rejections)],
    ['Journal', journal === null ? 'cannot be opened' : counts(journal)],
    [
      'Room',
      space === null
        ? 'not told'
        : `${formatBytes(space.used)} used, ${formatBytes(space.available)} left, ${space.isKept ? 'kept' : 'may be cleared'}`,
    ],
  ];
}

/** One request on a line: when, which, how it ended, how long it took. */
export function requestLine({ path, at, tookMs, status, error }: Diagnostics['requests'][number]) {
  const ended = status === 0 ? 'no answer' : String(status);
  const code = error === null ? '' : ` ${error}`;
  return `${new Date(at).toISOString()} ${path.split('/').at(-1)} ${ended}${code} ${tookMs} ms`;
}

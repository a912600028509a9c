import { expect, test } from 'vitest';
import type { Diagnostics } from '../../data/index.ts';
import { diagnosticLines, requestLine } from './diagnostic-lines.ts';

const held = { clientGroupId: 'g', clientId: 'c', isInMemory: false };

const found: Diagnostics = {
  app: { version: '0.1.0', build: 'index-a.js', schema: '2' },
  browser: 'a browser',
  at: '2026-03-02T15:00:00.000Z',
  deviceId: 'd',
  replica: { ...held, cookie: { order: 7, epoch: 'e', v: 6 } },
  tab: { isLeading: true, pokes: 'open', open: 2 },
  serverOffsetMs: -12,
  online: true,
  lastSyncAt: null,
  signedOutByServer: false,
  journal: { written: 0, mutated: 1, answered: 0, settled: 4 },
  waiting: { submitIntent: 1 },
  heldBack: 0,
  rejections: 0,
  space: { used: 1_000_000, available: 9_000_000, isKept: false },
  requests: [],
};

test('each detail stands on a line of its own', () => {
  const lines = Object.fromEntries(diagnosticLines(found));
  expect(lines).toMatchObject({
    Cookie: 'order 7, epoch e, version 6',
    'This tab': 'leads, 2 open',
    Waiting: 'submitIntent 1',
    Journal: 'written 0, mutated 1, answered 0, settled 4',
    'Server ahead by': '-12 ms',
  });
});

test('what cannot be told is said to be so', () => {
  const lines = Object.fromEntries(
    diagnosticLines({ ...found, replica: null, journal: null, space: null, waiting: {} }),
  );
  expect(lines).toMatchObject({
    Client: 'not open',
    Rows: 'not open',
    Cookie: 'none yet',
    Journal: 'cannot be opened',
    Room: 'not told',
    Waiting: 'none',
  });
});

test('rows that are on no disk are told to be so', () => {
  const rowsOf = (isInMemory: boolean) =>
    Object.fromEntries(
      diagnosticLines({ ...found, replica: { ...held, isInMemory, cookie: null } }),
    ).Rows;
  expect(rowsOf(false)).toBe('in a database');
  expect(rowsOf(true)).toBe('in memory, as their database could not be opened');
});

test('a demo’s cookie is told without a version, which it has none of', () => {
  const replica = { ...held, cookie: { order: 7, epoch: 'e' } };
  const lines = Object.fromEntries(diagnosticLines({ ...found, replica }));
  expect(lines.Cookie).toBe('order 7, epoch e');
});

test('a request is told with its time, its end and how long it took', () => {
  const asked = { path: '/api/sync/push', at: Date.parse(found.at), tookMs: 31, status: 503 };
  expect(requestLine({ ...asked, error: 'unavailable' })).toBe(
    '2026-03-02T15:00:00.000Z push 503 unavailable 31 ms',
  );
  expect(requestLine({ ...asked, status: 0, error: null })).toContain('push no answer 31 ms');
});

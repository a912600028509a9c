import { expect, it } from 'vitest';
import { isInfrastructure } from './door.ts';

const coded = (code: string) => Object.assign(new Error('x'), { code });

it.each([
  new TypeError("Cannot read properties of undefined (reading 'closedAt')"),
  new TypeError('trade.closed is not a function'),
  new RangeError('Invalid timeout'),
  new ReferenceError('terminated is not defined'),
  new Error('expected an open trade, found a closed one'),
  coded('22P02'),
  coded('23505'),
  undefined,
])('a bug is not taken for a database that is away: %s', (error) => {
  expect(isInfrastructure(error)).toBe(false);
});

it.each([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
  ].map(coded),
  ...['08006', '40001', '40P01', '53300', '55P03', '57P01', '58030'].map(coded),
  ...[
    'Connection terminated',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout expired',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
    'Cannot use a pool after calling end on the pool',
    'PGlite is closing',
    'PGlite is closed',
  ].map((message) => new Error(message)),
])('a database that is away or busy is known by $code $message', (error) => {
  expect(isInfrastructure(error)).toBe(true);
});

import type { EventEnvelope } from '@mast/shared/events';
import { describe, expect, it } from 'vitest';
import { Deliveries } from './deliveries.ts';
import { inProcessStream } from './stream.ts';

const EVENT = { id: 'event', type: 'trade.closed', userId: 'u' } as EventEnvelope;
const SHUT_DOWN = Object.assign(new Error('terminating connection'), { code: '57P01' });

/** Two consumers: one that fails as it is told, and one that counts what it takes in. */
function consumers(failWith: () => unknown) {
  const stream = inProcessStream();
  const taken: string[] = [];
  stream.subscribe('failing', async () => {
    const error = failWith();
    if (error !== undefined) throw error;
  });
  stream.subscribe('sound', async ({ id }) => void taken.push(id));
  return { deliveries: new Deliveries(stream), taken };
}

describe('an event', () => {
  it('that one consumer fails on reaches those after it once it is taken in or parked, and once', async () => {
    const errors: unknown[] = [new Error('no'), undefined];
    const { deliveries, taken } = consumers(() => errors.shift());
    expect(await deliveries.deliver(EVENT)).toBeUndefined();
    expect(deliveries.isWaiting(EVENT)).toBe(true);
    expect(taken).toEqual([]);
    expect(await deliveries.deliver(EVENT)).toEqual([]);
    expect(taken).toEqual(['event']);
    const never = consumers(() => new Error('no'));
    for (let tries = 1; tries <= 5; tries += 1) await never.deliveries.deliver(EVENT);
    expect(never.taken).toEqual(['event']);
  });

  it('is parked for the consumer at its fifth try, by the name and code of the error alone', async () => {
    const error = Object.assign(new RangeError('my private note'), {
      code: '22008',
      detail: 'row',
    });
    const { deliveries } = consumers(() => error);
    for (let tries = 1; tries < 5; tries += 1) {
      expect(await deliveries.deliver(EVENT)).toBeUndefined();
    }
    const [parked] = (await deliveries.deliver(EVENT)) ?? [];
    expect(parked?.parking).toEqual({
      consumer: 'failing',
      eventId: 'event',
      tries: 5,
      errorName: 'RangeError',
      errorCode: '22008',
    });
    expect(parked?.frames).toMatch(/^\n +at .*deliveries\.test\.ts/);
    expect(deliveries.isWaiting(EVENT)).toBe(false);
  });

  it('that is taken in at a later try is parked for nobody', async () => {
    const errors: unknown[] = [new Error('first'), undefined];
    const { deliveries } = consumers(() => errors.shift());
    expect(await deliveries.deliver(EVENT)).toBeUndefined();
    expect(await deliveries.deliver(EVENT)).toEqual([]);
  });

  it('is not parked because the database was away for some seconds, and not tried for ever', async () => {
    const { deliveries } = consumers(() => SHUT_DOWN);
    for (let tries = 1; tries < 60; tries += 1) {
      expect(await deliveries.deliver(EVENT), `try ${tries}`).toBeUndefined();
    }
    expect(await deliveries.deliver(EVENT)).toMatchObject([
      { parking: { tries: 60, errorCode: '57P01' } },
    ]);
  });

  it.each([
    [Object.assign(new Error('m'), { name: 'my note', code: 'my code' }), 'Error', null],
    [Object.assign(new Error('m'), { code: 7 }), 'Error', null],
    ['my note', 'string', null],
  ])('keeps no free text of an error: %j', async (error, errorName, errorCode) => {
    const { deliveries } = consumers(() => error);
    for (let tries = 1; tries < 5; tries += 1) await deliveries.deliver(EVENT);
    expect(await deliveries.deliver(EVENT)).toMatchObject([{ parking: { errorName, errorCode } }]);
  });
});

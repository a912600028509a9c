import type { Account, AccountSnapshot } from '@mast/shared/types';
import { expect, it } from 'vitest';
import { declaredHoldings } from './declared-holdings.ts';

it('is what each account declared last with its holdings', () => {
  const account = { id: 'a' } as Account;
  const snapshot = (asOf: string, holdings: AccountSnapshot['holdings'], accountId = 'a') =>
    ({ accountId, asOf, holdings }) as AccountSnapshot;
  const held = declaredHoldings(
    [account, { id: 'b' } as Account],
    [
      snapshot('1', [{ instrumentId: 'VWCE', value: '10' }]),
      snapshot('2', [{ instrumentId: 'EUNA', value: '20' }]),
      snapshot('3', null),
      snapshot('9', [{ instrumentId: 'IWDA', value: '30' }], 'other'),
    ],
  );
  expect(held).toEqual([{ account, instrumentId: 'EUNA', value: '20', asOf: '2' }]);
});

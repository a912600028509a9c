import { useState } from 'react';
import { useRows } from '../../data/index.ts';
import { AlreadyIn } from './already-in.tsx';
import { EMPTY_FILL } from './fill-form.ts';

/** A trade that was taken without a plan: it is always taken in, and marked as such. */
export default function AlreadyInScreen() {
  const trades = useRows('trade');
  const [last] = useState(() =>
    [...trades].sort((a, b) => (a.lastFillAt < b.lastFillAt ? 1 : -1)).at(0),
  );
  const start = {
    ...EMPTY_FILL,
    accountId: last?.accountId ?? null,
    instrumentId: last?.instrumentId ?? null,
  };
  return <AlreadyIn start={start} last={last} />;
}

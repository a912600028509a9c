import type { Instrument } from '@mast/shared/types';

const OFFERED = 8;

/** Funds that an index saver is offered first: those in the account's own currency lead. */
export function fundsOf(all: readonly Instrument[], currency: string): Instrument[] {
  const funds = all.filter((one) => one.class === 'fund');
  const isOwn = (one: Instrument): boolean => one.quote === currency;
  return [...funds.filter(isOwn), ...funds.filter((one) => !isOwn(one))].slice(0, OFFERED);
}

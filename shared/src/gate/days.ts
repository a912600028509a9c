import { type TradingDay, tradingDay } from '../time/index.ts';
import type { GateInput } from './types.ts';

type Moment = Pick<GateInput, 'facts' | 'asOf'>;

/** The trading day of the account that holds the instant. */
export const accountDay = ({ facts, asOf }: Moment): TradingDay =>
  tradingDay(facts.account.day, asOf);

/** The day of the person's main zone that holds it. */
export const personDay = ({ facts, asOf }: Moment): TradingDay =>
  tradingDay({ tz: facts.person.mainZone, localTime: '00:00' }, asOf);

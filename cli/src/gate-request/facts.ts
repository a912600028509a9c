import type { CompiledRule } from '@mast/shared/gate';
import { formatInstant, type Instant, tradingDay } from '@mast/shared/time';
import type { Facts, GateIntent } from '@mast/shared/types';
import { validateFacts } from '@mast/shared/validators-gate';
import { accountOf, checkZone } from './account.ts';
import { calendarOf } from './calendar.ts';
import { chainOf } from './chain.ts';
import { held, objectAt } from './contract.ts';
import type { EquityPoint } from './drawdown-since.ts';
import { drawdownsOf } from './drawdowns.ts';
import { curveOf, equityOfCurve } from './equity-curve.ts';
import { historyOf } from './history.ts';
import { instrumentOf } from './instrument.ts';
import { overridesOf } from './overrides.ts';
import { cooldownsOf, quarantinesOf } from './pauses.ts';
import { isObject, type Members } from './plain-form.ts';
import { openRows, positionsOf } from './positions.ts';
import { windowsOf } from './windows.ts';

/** What the request says beside its facts. */
export interface FactsFor {
  readonly rules: readonly CompiledRule[];
  readonly intent: GateIntent;
  readonly asOf: Instant;
}

/** A rate, or {rate, operation}; 1 where the two currencies are the same. */
function fxOf(raw: unknown, quote: unknown, currency: unknown): unknown {
  if (raw === undefined || raw === null) {
    return quote === currency ? { rate: '1', operation: 'multiply' } : null;
  }
  const given: Members = isObject(raw) ? raw : { rate: raw };
  return { operation: 'multiply', ...given };
}

/** An earlier pause that names no rule is of the one that pauses. */
const emotionRule = (rules: readonly CompiledRule[]): string =>
  rules.find(({ rule }) => rule.kind === 'emotion_check')?.rule.id ?? 'emotion_check';

/** Facts without what follows from them: windows, drawdowns, the equity that a curve ends at. */
function givenFacts(given: Members, { rules, intent, asOf }: FactsFor): Facts {
  const at = formatInstant(asOf);
  const account = accountOf(given.account, at);
  const instrument = instrumentOf(given.instrument, account.currency, intent.persona);
  const fx = fxOf(given.fx, instrument?.quote, account.currency);
  const facts = {
    ...given,
    person: { mainZone: 'UTC', ...objectAt(given.person, 'facts.person') },
    account,
    instrument,
    fx,
    history: historyOf(given.history, account, emotionRule(rules)),
    positions: positionsOf(given.positions, { account, instrument, fx, plan: intent.plan, asOf }),
    calendar: calendarOf(given.calendar, at),
    chain: chainOf(given.chain, at),
    quarantines: quarantinesOf(given.quarantines),
    cooldowns: cooldownsOf(given.cooldowns, account.id, at),
    sync: { lastSyncAt: null, ...objectAt(given.sync, 'facts.sync') },
    ...overridesOf(given.overrides, at),
  };
  return held(validateFacts, facts, 'facts');
}

function withEquity(facts: Facts, curve: readonly EquityPoint[], asOf: Instant): Facts {
  const { account } = facts;
  const dayStart = formatInstant(tradingDay(account.day, asOf).start);
  const equity = account.equity ?? equityOfCurve(curve, dayStart, formatInstant(asOf));
  return { ...facts, account: { ...account, equity } };
}

/**
 * Facts in plain form, with what was left out at its neutral value: no history, no positions, no
 * cooldowns, all of it known.
 * @throws CommandError that names the place of what cannot be understood
 */
export function factsOf(raw: unknown, beside: FactsFor): Facts {
  const { rules, asOf } = beside;
  const given = objectAt(raw, 'facts');
  const parts = givenFacts(given, beside);
  checkZone(parts.person.mainZone, 'facts.person.mainZone');
  checkZone(parts.account.day.tz, 'facts.account.day.tz');
  const history = objectAt(given.history, 'facts.history');
  const curve = curveOf(history.equityCurve, formatInstant(asOf));
  const facts = withEquity(parts, curve, asOf);
  const lookbacks = rules.flatMap((rule) => [...rule.lookbacks]);
  const { drawdowns } = objectAt(given.account, 'facts.account');
  const whole = {
    ...facts,
    account: {
      ...facts.account,
      drawdowns: drawdownsOf(drawdowns, curve, lookbacks, facts, asOf),
    },
    history: {
      ...facts.history,
      windows: windowsOf(
        { windows: history.windows, positions: openRows(given.positions) },
        rules.flatMap((rule) => [...rule.windows]),
        facts,
        asOf,
      ),
    },
  };
  return held(validateFacts, whole, 'facts');
}

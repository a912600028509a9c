import { paperNeed } from '@mast/shared/gate';
import type { Persona } from '@mast/shared/types';
import { isObject, type Members } from './plain-form.ts';

type Reshape = (params: Members, persona: Persona) => Members;

const ROLLING = /^rolling_days[_(](\d{1,3})\)?$/;

/** `rolling_days(30)` and `rolling_days_30`, as the table of kinds and the facts write it. */
const windowed: Reshape = ({ window, ...others }) => {
  const days = typeof window === 'string' ? ROLLING.exec(window)?.[1] : undefined;
  return { ...others, window: days === undefined ? window : { rolling_days: Number(days) } };
};

/** A rung counts inside of the day unless said, and asks for the persona's paper trades. */
const rung = (one: unknown, persona: Persona): unknown => {
  if (!isObject(one)) return one;
  const paper = one.outcome === 'SIMULATE' ? { paper: paperNeed(persona) || 1 } : {};
  return { scope: 'day', ...paper, ...one };
};

const pauseOf = (pause: unknown): unknown => {
  if (typeof pause === 'number') return { minutes: pause };
  return pause === 'day_end' ? { until: pause } : pause;
};

const dayOf = (day: unknown): unknown =>
  typeof day === 'string' ? day.toLowerCase().slice(0, 3) : day;

const dayWindow = (one: unknown): unknown =>
  isObject(one) && Array.isArray(one.days) ? { ...one, days: one.days.map(dayOf) } : one;

const listed = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value;

/** Without a parameter that names the only thing that there is. */
const without =
  (name: string, only: RegExp): Reshape =>
  (params) => {
    const { [name]: given, ...others } = params;
    return typeof given === 'string' && only.test(given) ? others : params;
  };

const RESHAPES: Readonly<Record<string, Reshape>> = {
  loss_limit: windowed,
  max_trades: windowed,
  max_risk_per_trade: (params) => ({ basis: 'day_start', ...params }),
  min_reward_risk: without('basis', /^first.target/),
  max_drawdown: without('basis', /^closed.equity/),
  loss_streak: (params, persona) => {
    const { ladder, ...others } = without('breakeven', /^transparent$/)(params, persona);
    return { ...others, ladder: listed(ladder, (one) => rung(one, persona)) };
  },
  emotion_check: ({ pause, ...others }) => ({ ...others, pause: pauseOf(pause) }),
  session_window: ({ windows, ...others }) => ({ ...others, windows: listed(windows, dayWindow) }),
  event_blackout: (params) => ({ source: 'own_calendar', ...params }),
  sys_freshness: (params) => ({
    equity_max_age_days: 7,
    positions_max_age_h: 24,
    sync_max_age_h: 12,
    ...params,
  }),
  sys_revision_limit: (params) => ({ max: 3, minutes: 30, closed_minutes: 60, ...params }),
};

const isGiven = ([, value]: [string, unknown]): boolean => value !== null && value !== undefined;

/** Params of a rule as the table of kinds may be read, in the form of their contract. */
export function plainParams(kind: unknown, params: unknown, persona: Persona): unknown {
  if (!isObject(params)) return params;
  const given = Object.fromEntries(Object.entries(params).filter(isGiven));
  const reshape = Object.hasOwn(RESHAPES, String(kind)) ? RESHAPES[String(kind)] : undefined;
  const shaped = reshape === undefined ? given : reshape(given, persona);
  return Object.fromEntries(Object.entries(shaped).filter(isGiven));
}

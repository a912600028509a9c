import { toText } from '../../decimal/index.ts';
import type * as T from '../../generated/types.ts';
import { type Loose, num, ONE, read } from '../testing/random/exact.ts';
import { byGravity, byLeft, type Found, flat, gravity, hasFallen, NONE, OUTCOMES, UNREAD, WAIT } from './ground.ts';
import { KINDS } from './kinds.ts';

type Readable = (rule: T.Rule) => boolean;
const OF_PLAN = /^(require_fields|(stop|setup|instrument|holding)_policy|min_reward_risk|liquidation_buffer|custom_question)$/;
const sys_revision_limit = { max: 3, minutes: 30, closed_minutes: 60 };
const sys_freshness = { equity_max_age_days: 7, positions_max_age_h: 24, sync_max_age_h: 12 };
const PARAMS = { sys_cooldown: {}, sys_quarantine: {}, sys_revision_limit, sys_freshness };
const SYSTEM = Object.entries(PARAMS).map(([kind, params]): T.Rule => ({ id: kind, kind, params }));
/** Whether a plan reduces, by the recorded position; `plan.size` where it would turn it over. */
function reduces({ effect, side, mode, held, instrument, size, isIndex }: Loose): boolean | 'plan.size' {
  const isClaim = effect === 'reduce' || (isIndex && side === 'short');
  const position = !isIndex && mode === 'live' && held.find((one: Loose) => one.instrumentId === instrument?.id);
  const closes = !position || side === null ? isClaim : side !== position.side && (isClaim || size != null);
  return closes && position && size > position.size ? 'plan.size' : closes;
}
function wrongField({ entry, side, size, instrument: spec, exitTime, asOf, ...c }: Loose, isSale: boolean): string | undefined {
  if (spec && !(spec.lotStep > 0n && spec.minLot > 0n)) return 'instrument';
  const isOff = (key: string) => c[key] === entry || (side && c[key] < entry !== ((side === 'long') === (key !== 'target')));
  const price = ['stop', 'target', 'liquidationPrice'].find((key) => !isSale && entry && c[key] && isOff(key));
  if (price || (!isSale && exitTime && exitTime <= asOf)) return `plan.${price ?? 'exitTime'}`;
  return spec && size && (BigInt(size % spec.lotStep) > 0n || size < spec.minLot) ? 'plan.size' : undefined;
}
/** Decides a plan by docs/gate.md, the naive way. A rule that its contract does not take is not readable. */
export function reference(rules: T.Rule[], intent: T.GateIntent, facts: T.Facts, asOf: number, isReadable: Readable): Loose {
  const plan: Loose = intent.plan;
  const isNumber = (text: Loose): boolean => text == null || (/^(0|[1-9]\d{0,17})(\.\d{1,18})?$/.test(text) && num(text) > 0n);
  const wrong = 'entry stop target size leverage liquidationPrice amount'.split(' ').find((key) => !isNumber(plan[key]));
  const c = wrong ? {} : flat(intent, facts, asOf);
  if (wrong || typeof c.exitTime === 'string') return { invalid: `plan.${wrong ?? 'exitTime'}` };
  const isReduction = reduces(c);
  const isFree = isReduction === true && !c.isIndex;
  const invalid = isReduction === 'plan.size' ? isReduction : isFree ? undefined : wrongField(c, isReduction);
  if (invalid) return { invalid };
  const all = isFree ? [] : [...rules.filter(({ kind }) => !SYSTEM.some((one) => one.kind === kind)), ...SYSTEM];
  const isMet = ({ kind }: T.Rule) => (!isReduction || kind === 'sale_cooloff') && (c.mode === 'live' || OF_PLAN.test(kind));
  const falls = all.filter((one) => one.kind === 'max_drawdown' && isMet(one) && isReadable(one)).map((one) => read(one.params));
  const isReducing = (p: Loose) => p.reduce_factor && hasFallen(c.account.drawdowns[p.lookback_days], p.reduce_at_pct);
  const factor = falls.filter(isReducing).reduce((least, p) => (p.reduce_factor < least ? p.reduce_factor : least), ONE);
  const judge = (rule: T.Rule): Found => {
    if (!isReadable(rule)) return isReduction && rule.kind !== 'sale_cooloff' ? NONE : UNREAD;
    const found = isMet(rule) ? KINDS[rule.kind as T.RuleKind](read(rule.params), { ...c, rule, factor, isReduction }) : NONE;
    return found || (c.chain?.openTasks.some((task: Loose) => task.rule === rule.id) ? WAIT : { status: 'pass' });
  };
  const found = all.map((rule): Found => ({ id: rule.id, ...judge(rule) }));
  const worst = Math.max(...found.map((one) => (one.status === 'not_evaluated' && !one.leavesGo ? 2 : gravity(one))), 0);
  const sized = found.filter((one) => one.bound !== undefined).sort((a, b) => byGravity({ bound: a.bound }, { bound: b.bound }));
  const largest = found.some((one) => one.fitsNone) ? undefined : sized[0];
  const leaders = (worst === 1 ? sized : found).filter((one) => worst > 0 && gravity(one) === worst);
  const endsOf = (outcome: T.Outcome) => found.filter((one) => one.outcome === outcome).map((one) => one.until);
  const latest = (ends: Loose[]): number | null => (ends.length > 0 ? Math.max(...ends) : null);
  const size = (bound?: bigint) => (bound === undefined ? null : toText({ coefficient: bound, scale: 100 }));
  return {
    outcome: OUTCOMES[worst],
    headline: leaders.sort((a, b) => (b.until ?? 0) - (a.until ?? 0))[0]?.id ?? null,
    rules: found.map((one) => [one.id, one.status, one.outcome ?? null, one.until ?? null, size(one.bound)]),
    until: latest(endsOf('WAIT').filter((end) => end !== undefined)),
    blockedUntil: endsOf('NO_GO').includes(undefined) ? null : latest(endsOf('NO_GO')),
    maxSize: largest ? { size: size(largest.bound), unit: c.isIndex ? 'money' : 'lots', rule: largest.id } : null,
    simulate: found.sort(byLeft)[0]?.simulate ?? null,
    limitFactor: size(factor),
  };
}

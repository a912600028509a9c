import { badRequest } from '../command.ts';
import { isObject, type Members } from './plain-form.ts';

/** Members that may also stand elsewhere, or under another name, because there is one place they can mean. */
const OF_ACCOUNT = ['currency', 'day', 'equity', 'startBalance', 'endOfDayPeak', 'declaredPeak'];
const OF_HISTORY = ['windows', 'closes', 'paper', 'unposted', 'quarterlyReviewAt', 'startedAt'];
const OF_PLAN = [
  ...['entry', 'stop', 'target', 'size', 'leverage', 'setup', 'reason', 'invalidation'],
  ...['exitPlan', 'stopAtBroker', 'exitType', 'exitTime', 'maxHoldMinutes', 'maxHold'],
  ...['liquidationPrice', 'liqPrice', 'amount', 'reasonCode'],
];
const OF_CONTEXT = [
  ...['emotion', 'emotionTag', 'intensity', 'sleepHours', 'sleepH', 'checklist', 'answers'],
];

const moved = (names: readonly string[], from: string, to: string): [string, string][] =>
  names.map((name) => [`${from}.${name}`, `${to}.${name}`]);

/** In order, so that a name that was moved is then brought to its one spelling. */
const ALIASES: readonly (readonly [from: string, to: string])[] = [
  ...moved(OF_PLAN, 'intent', 'intent.plan'),
  ...moved(OF_CONTEXT, 'intent', 'intent.context'),
  ['intent.plan.liqPrice', 'intent.plan.liquidationPrice'],
  ['intent.plan.maxHold', 'intent.plan.maxHoldMinutes'],
  ['intent.plan.side', 'intent.side'],
  ['intent.context.sleepH', 'intent.context.sleepHours'],
  ...['intent.instrument', 'intent.fund', 'intent.plan.instrument', 'intent.plan.fund'].map(
    (from): [string, string] => [from, 'facts.instrument'],
  ),
  ['facts.fund', 'facts.instrument'],
  ['facts.mainZone', 'facts.person.mainZone'],
  ...moved([...OF_ACCOUNT, 'peak', 'holdings', 'drawdown', 'drawdowns'], 'facts', 'facts.account'),
  ['facts.account.peak', 'facts.account.declaredPeak'],
  ['facts.account.drawdown', 'facts.account.drawdowns'],
  ...moved([...OF_HISTORY, 'emotionPauses', 'equityCurve'], 'facts', 'facts.history'),
  ['facts.lastSyncAt', 'facts.sync.lastSyncAt'],
];

/** The object at a path, made where it is missing; undefined where something else stands there. */
function objectIn(root: Members, steps: readonly string[], isMade: boolean): Members | undefined {
  let inner = root;
  for (const step of steps) {
    if (isMade && (inner[step] === undefined || inner[step] === null)) inner[step] = {};
    const next = inner[step];
    if (!isObject(next)) return undefined;
    inner = next;
  }
  return inner;
}

function move(root: Members, from: string, to: string): void {
  const source = from.split('.');
  const name = source.pop() as string;
  const holder = objectIn(root, source, false);
  if (holder?.[name] === undefined) return;
  const target = to.split('.');
  const newName = target.pop() as string;
  const home = objectIn(root, target, true);
  if (home === undefined) return;
  if (home[newName] !== undefined) {
    throw badRequest(`expected \`${to}\` once, found it at \`${from}\` too`, from);
  }
  home[newName] = holder[name];
  delete holder[name];
}

/**
 * Brings what stands under another name to its place, in the request itself.
 * @param request in plain form, of which nobody else holds a part
 * @throws CommandError where one value stands at two places
 */
export function resolveAliases(request: Members): void {
  for (const [from, to] of ALIASES) move(request, from, to);
}

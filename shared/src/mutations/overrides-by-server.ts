import type { EntityReader } from '../entities/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import { compileRules, type Judgement, judgePlan, readFacts } from '../gate/index.ts';
import type { Intent, Override, RequestOverrideArgs } from '../generated/types.ts';
import { askOverride, isPlanOver, judgeOverride, type OverrideAnswer } from '../overrides/index.ts';
import { err, type Result } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { loadEarlierLines } from './earlier-lines.ts';
import { factsOf, loadGateState } from './gate-state.ts';
import type { MutationContext } from './mutation.ts';
import { gateIntent } from './submit-intent.ts';

/** A plan as its rules judge it as of the event, with everything that is known by now. */
async function loadJudgement(
  reader: EntityReader,
  intent: Intent,
  { userId, eventTime, now }: MutationContext,
): Promise<Judgement | 'reduce_only'> {
  const state = await loadGateState(reader, {
    userId,
    accountId: intent.accountId,
    plan: intent,
    at: eventTime,
    lastSyncAt: formatInstant(now),
  });
  // Without account or rules there is nothing to go against, as in a reduction.
  if (typeof state === 'string') return 'reduce_only';
  const meant = gateIntent({ ...intent, intentId: intent.id }, intent.persona);
  const facts = readFacts(factsOf(state, eventTime));
  const judged = judgePlan(compileRules(state.rules), meant, facts, eventTime);
  return judged.ok ? judged.value : 'reduce_only';
}

type Ask = (args: RequestOverrideArgs, context: MutationContext) => Result<Override, Refusal>;

/** Reads what an override is asked by; what it gives back is pure. */
export async function loadAsk(
  reader: EntityReader,
  intent: Intent,
  args: RequestOverrideArgs,
  context: MutationContext,
): Promise<Ask> {
  const writesLines = args.safeguards.some(({ safeguard }) => safeguard === 'write_three_lines');
  const [judgement, earlier, earlierLines] = await Promise.all([
    loadJudgement(reader, intent, context),
    reader.list('override'),
    writesLines ? loadEarlierLines(reader, context.eventTime) : [],
  ]);
  return (asked, { eventTime, now }) => {
    if (isPlanOver(intent, eventTime)) {
      return err(refusal('plan_over', 'expected a plan whose time runs, found one that is over'));
    }
    if (judgement === 'reduce_only') {
      return err(refusal('unknown_rule', 'expected a plan that meets rules, found none', 'rule'));
    }
    const by = {
      deviceId: asked.meta.device.id,
      createdAt: formatInstant(now),
      authority: 'authoritative',
    } as const;
    return askOverride(asked, { intent, judgement, earlier, earlierLines }, by);
  };
}

/** The same for the answer to one that is confirmed. */
export async function loadAnswer(
  reader: EntityReader,
  row: Override,
  context: MutationContext,
): Promise<() => OverrideAnswer> {
  const [intent, rows] = await Promise.all([
    reader.get('intent', row.intentId),
    reader.list('override'),
  ]);
  if (!intent) return () => ({ decision: 'denied', reasons: ['nothing_to_override'] });
  const judgement = await loadJudgement(reader, intent, context);
  return () => judgeOverride(row, intent, judgement, rows);
}

import { compare, decimal, parseDecimal, toFixed, toText, ZERO } from '../decimal/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import { planKey } from '../facts/plan-key.ts';
import type { Judgement } from '../gate/index.ts';
import type { Intent, Override, RequestOverrideArgs } from '../generated/types.ts';
import { err, ok, type Result } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import { lastRationales, rationaleRefusal } from './rationale.ts';
import { isStated, moneyAtRisk } from './risk.ts';
import { safeguardRows, safeguardsRefusal } from './safeguards.ts';
import { sizeUnder } from './size.ts';

/** How long what was asked rests before it may be confirmed. */
export const PAUSE_MS = 60_000;

/** What a person types to ask for one. */
export type Asked = Pick<
  RequestOverrideArgs,
  'overrideId' | 'rule' | 'rationale' | 'riskStated' | 'safeguards'
>;

/** The plan as it is judged now, and what the person asked and wrote before. */
export interface AskedAbout {
  readonly intent: Intent;
  readonly judgement: Judgement;
  readonly earlier: readonly Override[];
  /** Lines of the last answers to tasks. */
  readonly earlierLines: readonly string[];
}

export type AskedBy = Pick<Override, 'deviceId' | 'createdAt' | 'authority'>;

/** Takes down what is asked, or says which field is not there yet; whether it is granted comes later. */
export function askOverride(
  asked: Asked,
  about: AskedAbout,
  by: AskedBy,
): Result<Override, Refusal> {
  const { intent, judgement, earlier, earlierLines } = about;
  const { asOf, size, facts } = judgement.input;
  const rule = judgement.rules.find(({ ruleId }) => ruleId === asked.rule);
  if (rule === undefined) {
    return err(
      refusal('unknown_rule', `expected a rule in force, found \`${asked.rule}\``, 'rule'),
    );
  }
  const refused = rationaleRefusal(asked.rationale, lastRationales(earlier, asked.overrideId));
  if (refused) return err(refused);
  const money = moneyAtRisk(size);
  if (money === null || compare(money, ZERO) <= 0) {
    return err(
      refusal('risk_unknown', 'expected a plan whose money at risk is known', 'riskStated'),
    );
  }
  const typed = parseDecimal(asked.riskStated);
  if (typed === undefined || !isStated(typed, money)) {
    const expected = `expected ${toFixed(money, 2)} ${facts.account.currency} within 1 %`;
    return err(
      refusal('risk_not_stated', `${expected}, found \`${asked.riskStated}\``, 'riskStated'),
    );
  }
  const unwritten = safeguardsRefusal(asked.safeguards, earlierLines);
  if (unwritten) return err(unwritten);
  const safeguards = safeguardRows(asked.safeguards);
  const maxSize = sizeUnder(
    judgement,
    safeguards.map(({ safeguard }) => safeguard),
  );
  if (maxSize === 'below_lot') {
    const smallest = `${toText(size?.smallest ?? decimal('0'))}`;
    return err(
      refusal('half_below_lot', `expected half a size of at least ${smallest}`, 'safeguards'),
    );
  }
  return ok({
    id: asked.overrideId,
    intentId: intent.id,
    chainId: intent.chainId,
    accountId: intent.accountId,
    decisionId: intent.decisionId,
    rule: asked.rule,
    kind: rule.kind as Override['kind'],
    rationale: asked.rationale.trim(),
    riskStated: asked.riskStated,
    risk: toText(money),
    currency: facts.account.currency,
    safeguards,
    planHash: planKey(intent),
    maxSize,
    askedAt: formatInstant(asOf),
    actsAt: formatInstant(asOf + PAUSE_MS),
    resolvedAt: null,
    withdrawnAt: null,
    decision: null,
    reasons: [],
    deviceAnswer: null,
    ...by,
  });
}

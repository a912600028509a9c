import { losingStreak, reachedRungs } from '../cooldowns/index.ts';
import { type GateFacts, paperNeed, paperProgress, reachedDrawdown } from '../gate/index.ts';
import type {
  Account,
  LossStreakParams,
  MaxDrawdownParams,
  PaperQuarantine,
  Rule,
} from '../generated/types.ts';
import { hashOf } from '../hash/index.ts';
import { formatInstant, type Instant } from '../time/index.ts';

export interface PaperFacts {
  readonly account: Account;
  readonly rules: readonly Rule[];
  readonly mainZone: string;
  readonly figures: GateFacts;
  readonly asOf: Instant;
}

type Start = Pick<PaperQuarantine, 'trigger' | 'accountId' | 'ruleKey' | 'need'> & {
  readonly at: Instant;
  /** What it is one period of, however often it is found. */
  readonly of: readonly unknown[];
};

/**
 * The paper periods that a streak or a drawdown calls for by all that is known as of an instant. A new
 * setup has its own count, which its rule keeps: it closes real money for that setup alone.
 */
export function paperStarts(facts: PaperFacts): PaperQuarantine[] {
  if (facts.account.persona === 'indexdca') return [];
  return facts.rules
    .flatMap((rule) => {
      if (rule.kind === 'loss_streak') return ofStreak(rule, facts);
      return rule.kind === 'max_drawdown' ? ofDrawdown(rule, facts) : [];
    })
    .filter(({ at, need }) => isOpen(at, need, facts))
    .map(({ at, of, ...start }) => ({
      ...start,
      id: `paper:${hashOf(of).slice(0, 32)}`,
      startedAt: formatInstant(at),
      releasedAt: null,
      createdAt: formatInstant(facts.asOf),
    }));
}

function ofStreak(rule: Rule, { figures, mainZone, asOf }: PaperFacts): Start[] {
  const { ladder, reset } = rule.params as unknown as LossStreakParams;
  const streak = losingStreak(figures.closes, asOf, mainZone, reset);
  const last = streak?.losses[0];
  if (streak === undefined || last === undefined) return [];
  return reachedRungs(streak, ladder).flatMap(({ outcome, paper, n }) =>
    outcome === 'SIMULATE' && paper !== undefined
      ? [
          {
            trigger: 'loss_streak',
            accountId: null,
            ruleKey: rule.id,
            need: paper,
            at: streak.lastLossAt,
            of: ['loss_streak', last.tradeId, n],
          },
        ]
      : [],
  );
}

function ofDrawdown(rule: Rule, { account, figures, asOf }: PaperFacts): Start[] {
  const params = rule.params as unknown as MaxDrawdownParams;
  const reached = reachedDrawdown(params, figures);
  if (reached === undefined) return [];
  const at = reached.troughAt ?? asOf;
  return [
    {
      trigger: 'max_drawdown',
      accountId: account.id,
      ruleKey: rule.id,
      need: params.paper ?? paperNeed(account.persona),
      at,
      of: ['max_drawdown', account.id, rule.id, formatInstant(at)],
    },
  ];
}

/** What its paper trades have lifted already, as of a late fact, begins no more. */
function isOpen(since: Instant, asked: number, { figures, asOf }: PaperFacts): boolean {
  const { need, done } = paperProgress({ figures, asOf }, since, asked);
  return done < need;
}

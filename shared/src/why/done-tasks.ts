import type { Facts, Rule, SetupPolicyParams, Task } from '../generated/types.ts';
import { formatInstant } from '../time/index.ts';
import type { Owed, World } from './world.ts';

type Doing = (world: World, owed: Owed) => World;

const onFacts =
  (change: (facts: Facts, at: string, world: World, owed: Owed) => Facts): Doing =>
  (world, owed) => ({
    ...world,
    facts: change(world.facts, formatInstant(world.asOf), world, owed),
  });

const PAPER_ADHERENCE = 100;

function onPaper(facts: Facts, at: string, { intent }: World, { rule, times }: Owed): Facts {
  const traded = Array.from({ length: times }, (_none, i) => ({
    tradeId: `paper-${rule}-${i}`,
    openedAt: at,
    closedAt: at,
    post: true,
    adherence: PAPER_ADHERENCE,
    setup: intent.plan.setup ?? null,
  }));
  return { ...facts, history: { ...facts.history, paper: [...facts.history.paper, ...traded] } };
}

const posted = (facts: Facts, at: string): Facts => ({
  ...facts,
  history: { ...facts.history, unposted: [], quarterlyReviewAt: at },
});

/** The same balance again, as of now. */
function declaredEquity(facts: Facts, at: string): Facts {
  const { equity } = facts.account;
  if (equity === null) return facts;
  return { ...facts, account: { ...facts.account, equity: { ...equity, declaredAt: at } } };
}

function declaredHoldings(facts: Facts, at: string): Facts {
  const { holdings } = facts.account;
  if (holdings === null) return facts;
  return { ...facts, account: { ...facts.account, holdings: { ...holdings, at } } };
}

const ticked: Doing = (world, { rule }) => {
  const own: Rule | undefined = world.rules.find(({ id }) => id === rule);
  const { checklist } = (own?.params ?? {}) as SetupPolicyParams;
  if (checklist === undefined) return world;
  const context = { ...world.intent.context, checklist };
  return { ...world, intent: { ...world.intent, context } };
};

const same: Doing = (world) => world;

/**
 * What follows from a task in what the gate reads. Tasks that are not here lead to what the trader
 * writes into the plan or the rules, which nothing can tell before.
 */
const DOINGS: Partial<Record<Task, Doing>> = {
  write_three_lines: same,
  reread_rule: same,
  sleep_on_it: same,
  state_risk: same,
  paper_trade: onFacts(onPaper),
  journal_post: onFacts(posted),
  checklist_tick: ticked,
  declare_equity: onFacts(declaredEquity),
  declare_holdings: onFacts(declaredHoldings),
  sync_positions: onFacts((facts, at) => ({
    ...facts,
    positions: { ...facts.positions, checkedAt: at },
  })),
  sync_now: onFacts((facts, at) => ({ ...facts, sync: { lastSyncAt: at } })),
};

export const canBeTold = (task: Task): boolean => DOINGS[task] !== undefined;

/** No chain and no cooldown owes the task any more. */
function paid(facts: Facts, { rule, task }: Owed): Facts {
  const chain = facts.chain && {
    ...facts.chain,
    openTasks: facts.chain.openTasks.filter((one) => one.rule !== rule || one.task !== task),
  };
  if (rule !== 'sys_cooldown') return { ...facts, chain };
  const cooldowns = facts.cooldowns.map((row) => ({
    ...row,
    openTasks: row.openTasks.filter((one) => one !== task),
  }));
  return { ...facts, chain, cooldowns };
}

/** The world once tasks are done, as of its instant. */
export const withTasksDone = (world: World, tasks: readonly Owed[]): World =>
  tasks.reduce((before, owed) => {
    const done = DOINGS[owed.task]?.(before, owed) ?? before;
    return { ...done, facts: paid(done.facts, owed) };
  }, world);

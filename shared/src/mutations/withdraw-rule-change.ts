import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import type { RuleChangeRequest, Ruleset } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { startOf, versionLine } from '../rules/index.ts';
import { formatInstant } from '../time/index.ts';
import { changedEvent } from './change-rules.ts';
import type { Mutation } from './mutation.ts';
import { versionRows } from './next-versions.ts';
import { isWaiting, loadPersonaRules, type PersonaRules, waitingOf } from './persona-rules.ts';

interface State {
  readonly request: RuleChangeRequest | undefined;
  readonly own: PersonaRules | undefined;
  readonly namesake: Ruleset | undefined;
}

/** Takes back what of an edit still waits; what acts at once already stays. */
export const withdrawRuleChange: Mutation<'withdrawRuleChange', State> = {
  name: 'withdrawRuleChange',

  async load(reader, args, context) {
    const [request, namesake] = await Promise.all([
      reader.get('rule_change_request', args.requestId),
      reader.get('ruleset', args.rulesetId),
    ]);
    const own = request && (await loadPersonaRules(reader, request.persona, context));
    return { request, own, namesake };
  },

  decide({ request, own, namesake }, args, context) {
    if (request === undefined || own?.current === undefined) {
      return err(
        refusal(
          'unknown_rule_change',
          `expected a change of my rules, found \`${args.requestId}\``,
          'requestId',
        ),
      );
    }
    if (request.withdrawnAt !== null) return ok({ changes: [], events: [] });
    if (!isWaiting(request, own.cooldowns, context.now)) {
      return err(
        refusal(
          'rule_change_acts',
          `expected a change that waits, found one that acts since \`${request.effectiveAt ?? request.createdAt}\``,
          'requestId',
        ),
      );
    }
    if (namesake) {
      return err(
        refusal('ruleset_exists', `expected a new id, found \`${args.rulesetId}\``, 'rulesetId'),
      );
    }
    const others = own.requests.filter(
      (one) => one.id !== request.id && isWaiting(one, own.cooldowns, context.now),
    );
    const from = Math.max(context.eventTime, startOf(own.current, own.cooldowns));
    const rows = versionRows({
      persona: request.persona,
      rulesetId: args.rulesetId,
      versions: [
        { activeFrom: from, loosens: false, rules: own.rules },
        ...versionLine(own.rules, others.map(waitingOf)).versions,
      ],
      after: own.versions.at(-1) as Ruleset,
      createdAt: formatInstant(context.eventTime),
      origins: new Map(own.definitions.map(({ ruleKey, origin }) => [ruleKey, origin])),
    });
    const withdrawn = { ...request, withdrawnAt: formatInstant(context.eventTime) };
    return ok({
      changes: [...rows, put('rule_change_request', withdrawn)],
      events: [changedEvent(args.rulesetId)],
    });
  },
};

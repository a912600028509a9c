import { put } from '../entities/index.ts';
import { refusal } from '../errors/index.ts';
import { RULE_KINDS } from '../gate/index.ts';
import type { Ruleset } from '../generated/types.ts';
import { err, ok } from '../result/index.ts';
import { formatInstant } from '../time/index.ts';
import type { Mutation } from './mutation.ts';

/** Makes the rules that were accepted one by one the persona's first ruleset. */
export const adoptRuleset: Mutation<'adoptRuleset', readonly Ruleset[]> = {
  name: 'adoptRuleset',

  load: (reader, args) => reader.list('ruleset', { where: { persona: args.persona } }),

  decide(existing, args, context) {
    if (existing.length > 0) {
      return err(
        refusal('ruleset_exists', `expected no ruleset of \`${args.persona}\` yet, found one`),
      );
    }
    const invalid = args.rules.findIndex((rule) => !RULE_KINDS[rule.kind].validate(rule.params));
    if (invalid >= 0) {
      const { kind, params } = args.rules[invalid] as (typeof args.rules)[number];
      return err(
        refusal(
          'invalid_args',
          `expected params of \`${kind}\`, found \`${JSON.stringify(params)}\``,
          `rules/${invalid}/params`,
        ),
      );
    }
    const createdAt = formatInstant(context.eventTime);
    return ok({
      changes: [
        put('ruleset', {
          id: args.rulesetId,
          persona: args.persona,
          version: 1,
          parentId: null,
          activeFrom: createdAt,
          createdAt,
        }),
        ...args.rules.map((rule, position) =>
          put('rule_definition', {
            id: `${args.rulesetId}:${rule.id}`,
            rulesetId: args.rulesetId,
            ruleKey: rule.id,
            kind: rule.kind,
            params: rule.params,
            onMissing: rule.onMissing ?? null,
            position,
            origin: 'persona',
            createdAt,
          }),
        ),
      ],
      events: [{ type: 'ruleset.changed', data: { rulesetId: args.rulesetId } }],
    });
  },
};

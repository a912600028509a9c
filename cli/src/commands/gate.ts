import {
  compileRules,
  type DecisionRequest,
  decide,
  findingText,
  windowKey,
} from '@mast/shared/gate';
import { startRulesOf } from '@mast/shared/policies';
import { parseInstant } from '@mast/shared/time';
import type { Persona } from '@mast/shared/types';
import { type Command, CommandError } from '../command.ts';
import { factsOf, instant, intentOf, rulesOf, withCamelCase } from './gate-input.ts';

const PERSONAS = ['crypto', 'shortterm', 'swing', 'indexdca'];

function parsed(text: string): Record<string, unknown> {
  try {
    const value = withCamelCase(JSON.parse(text));
    if (value !== null && typeof value === 'object') return value as Record<string, unknown>;
  } catch (error) {
    throw new CommandError(
      'bad_json',
      `expected JSON on standard input: ${(error as Error).message}`,
    );
  }
  throw new CommandError('bad_json', 'expected a JSON object on standard input');
}

function personaOf(request: Record<string, unknown>): Persona {
  const named = request.persona ?? (request.intent as { persona?: unknown } | undefined)?.persona;
  if (named === undefined) return 'shortterm';
  if (typeof named === 'string' && PERSONAS.includes(named)) return named as Persona;
  throw new CommandError(
    'bad_request',
    `expected a persona of ${PERSONAS.join(', ')}, found \`${String(named)}\``,
    { field: 'persona' },
  );
}

export const gate: Command = {
  name: 'gate',
  usage: 'gate < request.json',
  summary: 'Decides {intent, rules | persona, facts, asOf} and prints the whole decision.',
  async run({ stdin }) {
    const request = parsed(await stdin());
    const unknown = Object.keys(request).find(
      (key) => !['intent', 'rules', 'persona', 'facts', 'asOf'].includes(key),
    );
    if (unknown)
      throw new CommandError(
        'bad_request',
        `expected intent, rules or persona, facts and asOf, found \`${unknown}\``,
        { field: unknown },
      );
    const persona = personaOf(request);
    const asOf = instant(request.asOf, 'asOf');
    const at = parseInstant(asOf) as number;
    if (request.rules === undefined && request.persona === undefined) {
      throw new CommandError('bad_request', 'expected `rules` or `persona`, found neither');
    }
    const rules =
      request.rules === undefined
        ? startRulesOf(persona).map((rule) => ({ ...rule }))
        : rulesOf(request.rules);
    const windowKeys = compileRules(rules).flatMap((rule) => rule.windows.map(windowKey));
    const decision: DecisionRequest = {
      id: 'cli',
      intent: intentOf(request.intent, persona),
      revision: 1,
      rulesetId: 'cli',
      rules,
      facts: factsOf(request.facts, asOf, windowKeys),
      asOf: at,
      evaluatedAt: at,
      evaluator: 'device',
    };
    const decided = decide(decision);
    if (!decided.ok) {
      const { code, message, field } = decided.error;
      throw new CommandError(code, message, { field });
    }
    const { findings, ...rest } = decided.value;
    return {
      ...rest,
      findings: findings.map((finding) => ({ ...finding, text: findingText(finding) ?? null })),
    };
  },
};

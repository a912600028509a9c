import { type Change, put } from '../entities/index.ts';
import type { Persona, RuleDefinition } from '../generated/types.ts';
import type { NextVersion } from '../rules/index.ts';
import { formatInstant } from '../time/index.ts';

export interface Successors {
  readonly persona: Persona;
  /** Of the first one; the others derive theirs from it. */
  readonly rulesetId: string;
  readonly versions: readonly NextVersion[];
  /** What they follow; null where they are the persona's first. */
  readonly after: { readonly id: string; readonly version: number } | null;
  readonly createdAt: string;
  /** Where a rule came from, by its key; one that is not known is the person's own. */
  readonly origins: ReadonlyMap<string, RuleDefinition['origin']>;
}

/** The rows of versions that follow each other. */
export function versionRows(next: Successors): Change[] {
  const { persona, rulesetId, versions, after, createdAt, origins } = next;
  let parentId = after?.id ?? null;
  return versions.flatMap(({ activeFrom, loosens, rules }, place) => {
    const id = place === 0 ? rulesetId : `${rulesetId}:${place}`;
    const version = (after?.version ?? 0) + place + 1;
    const ruleset = put('ruleset', {
      id,
      persona,
      version,
      parentId,
      activeFrom: formatInstant(activeFrom),
      loosens,
      createdAt,
    });
    parentId = id;
    return [
      ruleset,
      ...rules.map(({ id: ruleKey, kind, params, onMissing, disabled }, position) =>
        put('rule_definition', {
          id: `${id}:${ruleKey}`,
          rulesetId: id,
          ruleKey,
          kind,
          params,
          onMissing,
          disabled,
          position,
          origin: origins.get(ruleKey) ?? 'custom',
          createdAt,
        }),
      ),
    ];
  });
}

import type { EntityReader } from '../../entities/index.ts';
import type { CoachMessage } from '../../generated/types.ts';
import { canonicalJson, hashOf } from '../../hash/index.ts';
import {
  areFacts,
  type CoachText,
  isTold,
  policyOf,
  type RenderFailure,
  render,
} from '../render/index.ts';
import type { Draft } from './draft.ts';

export interface MessageContext {
  readonly now: string;
}

export interface Written {
  readonly message: CoachMessage;
  readonly failures: readonly RenderFailure[];
}

const idOf = ({ template, subjectId }: Draft, version: number): string =>
  `coach:${hashOf([template, subjectId, version]).slice(0, 40)}`;

/**
 * The text of a draft; undefined where its persona is told no such text.
 * @throws where facts break their contract: a bug, and never a text
 */
export function textOf({ template, persona, facts }: Draft): CoachText | undefined {
  const policy = policyOf(persona);
  if (!isTold(template, policy)) return undefined;
  if (!areFacts(template, facts)) {
    throw new Error(`expected facts of \`${template}\`, found others`);
  }
  return render(template, facts as never, policy);
}

/**
 * The message that a draft makes, numbered after those about the same row; undefined where its persona
 * is told no such text, or the latest already says the same facts.
 * @throws where facts break their contract: a bug, and never a text
 */
export async function messageOf(
  reader: EntityReader,
  draft: Draft,
  { now }: MessageContext,
): Promise<Written | undefined> {
  const { template, subjectId, accountId, facts } = draft;
  const earlier = await reader.list('coach_message', { where: { subjectId, template } });
  const latest = earlier.reduce<CoachMessage | undefined>(
    (last, one) => (last === undefined || one.version > last.version ? one : last),
    undefined,
  );
  if (latest !== undefined && canonicalJson(latest.facts) === canonicalJson(facts))
    return undefined;
  const told = textOf(draft);
  if (told === undefined) return undefined;
  const version = (latest?.version ?? 0) + 1;
  const { text, source, linterVersion, failures } = told;
  const orderedBy = 'orderedBy' in facts && facts.orderedBy === 'model' ? 'model' : 'rules';
  const stored = facts as unknown as CoachMessage['facts'];
  return {
    message: {
      ...{ id: idOf(draft, version), template, subjectId, accountId, version },
      ...{ facts: stored, text, source, orderedBy, linterVersion, createdAt: now },
    },
    failures,
  };
}

import type { EntityReader } from '../../entities/index.ts';
import type { CoachTemplate, TradeScore } from '../../generated/types.ts';
import { cooldownDraft } from './cooldown-draft.ts';
import { decisionDraft } from './decision-draft.ts';
import type { Draft } from './draft.ts';
import { overrideDraft } from './override-draft.ts';
import { postDraft } from './post-draft.ts';
import { preDraft } from './pre-draft.ts';

/** Which text, about which row: a plan, a decision, a trade, a cooldown or an override. */
export interface Subject {
  readonly template: Exclude<CoachTemplate, 'weekly-digest'>;
  readonly subjectId: string;
}

/** The score of a trade: the stored one, or as a device counts it before the server has. */
export type ScoreOf = (tradeId: string) => Promise<TradeScore | null | undefined>;

/** What there is to say about a row; undefined where nothing is, or the row is not here. */
export async function draftAbout(
  reader: EntityReader,
  { template, subjectId }: Subject,
  scoreOf: ScoreOf = (tradeId) => reader.get('trade_score', tradeId),
): Promise<Draft | undefined> {
  if (template === 'journal-post') {
    const score = await scoreOf(subjectId);
    return score ? postDraft(reader, score) : undefined;
  }
  if (template === 'journal-pre') {
    const intent = await reader.get('intent', subjectId);
    return intent && preDraft(reader, intent);
  }
  if (template === 'decision-gate') {
    const decision = await reader.get('gate_decision', subjectId);
    return decision && decisionDraft(reader, decision);
  }
  if (template === 'cooldown') {
    const cooldown = await reader.get('cooldown', subjectId);
    return cooldown && cooldownDraft(reader, cooldown);
  }
  const override = await reader.get('override', subjectId);
  return override && overrideDraft(reader, override);
}

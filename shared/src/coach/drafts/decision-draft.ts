import type { EntityReader } from '../../entities/index.ts';
import { endTime } from '../../gate/words.ts';
import type { Finding, GateDecision } from '../../generated/types.ts';
import { type Instant, parseInstant } from '../../time/index.ts';
import { isKnownName } from '../slots/names.ts';
import { type Draft, zoneOf } from './draft.ts';

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

const said = ({ template, slots }: Finding) => ({ template: template as string, slots });

const isToldOf = ({ status, template }: Finding): boolean =>
  template !== null && status !== 'pass' && status !== 'not_applicable';

/** What the gate said to a plan, as it stands on record. */
export async function decisionDraft(
  reader: EntityReader,
  { id, record, evaluator }: GateDecision,
): Promise<Draft | undefined> {
  const intent = await reader.get('intent', record.intentId);
  if (intent === undefined) return undefined;
  const zone = await zoneOf(reader, record.asOf);
  const told = record.findings.filter(isToldOf);
  const headline = told.find(({ rule }) => rule === record.headline);
  const end = record.blockedUntil ?? record.wait?.until ?? null;
  const judged = record.findings.filter(({ status }) => status !== 'not_applicable');
  return {
    template: 'decision-gate',
    subjectId: id,
    accountId: intent.accountId,
    persona: intent.persona,
    facts: {
      outcome: record.outcome,
      headline: headline === undefined ? null : said(headline),
      others: told
        .filter((one) => one !== headline)
        .slice(0, 50)
        .map(said),
      passed: judged.filter(({ status }) => status === 'pass').length,
      rules: judged.length,
      until: end === null ? null : endTime(instantOf(end), instantOf(record.asOf), zone),
      tasks: (record.wait?.tasks ?? []).filter(isKnownName).slice(0, 20),
      maxSize: record.maxSize?.size ?? null,
      confirmed: evaluator === 'server',
    },
  };
}

import type { DecisionRecord, GateIntent, Rule } from '@mast/shared/types';
import { validateDecisionRecord } from '@mast/shared/validators-gate';
import { badRequest } from '../command.ts';
import { decisionOf } from '../decision.ts';
import { held } from '../gate-request/contract.ts';
import { isObject, type Members } from '../gate-request/plain-form.ts';
import { decisionRequest, intentAndRules, requestOf } from '../gate-request/request.ts';

/** What a decision was made of, without which it can not be decided again. */
export interface Origin {
  readonly intent: GateIntent;
  readonly rules: readonly Rule[];
}

export interface ToExplain {
  readonly record: DecisionRecord;
  /** Null where only the record is at hand. */
  readonly origin: Origin | null;
}

/** A record as it was stored, or as `mast gate` printed it, with a sentence at each finding. */
function recordOf(raw: unknown, path: string): DecisionRecord {
  const record = isObject(raw) && Array.isArray(raw.findings) ? withoutTexts(raw) : raw;
  return held(validateDecisionRecord, record, path);
}

const withoutTexts = ({ findings, ...rest }: Members): Members => ({
  ...rest,
  findings: (findings as unknown[]).map((finding) => {
    if (!isObject(finding)) return finding;
    const { text: _text, ...stored } = finding;
    return stored;
  }),
});

/** {record, intent, rules | persona}, of which the record is taken as it stands. */
function bundleOf({ record: raw, ...rest }: Members): ToExplain {
  const record = recordOf(raw, 'record');
  if (Object.keys(rest).length === 0) return { record, origin: null };
  if (rest.intent === undefined) throw badRequest('expected `intent`, found nothing', 'intent');
  const request = requestOf(rest, ['intent', 'rules', 'persona']);
  return { record, origin: intentAndRules(request) };
}

/** A record, a record with what it was made of, or a gate request, which is decided first. */
export function toExplain(raw: Members): ToExplain {
  if (raw.record !== undefined) return bundleOf(raw);
  if (raw.findings !== undefined) return { record: recordOf(raw, 'record'), origin: null };
  const request = decisionRequest(raw);
  const { intent, rules } = request;
  return { record: decisionOf(request), origin: { intent, rules } };
}

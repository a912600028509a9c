import { countedFindings } from '@mast/shared/gate';
import type { DecisionRecord, Finding } from '@mast/shared/types';
import type { CompareSide, GatePanelModel } from '../../ui/gate-panel/model.ts';
import { causeText, type RulesetVersions } from './cause-words.ts';
import { type RowContext, rowModel, sayFinding } from './row-model.ts';

export interface GateContext extends RowContext {
  saved: GatePanelModel['saved'];
  now: () => number;
  timeZone: string;
  clock: (iso: string) => string;
  /** Whether a fill has answered the plan: then nothing runs out any more. */
  isFilled: boolean;
  versions?: RulesetVersions;
  primary: GatePanelModel['primary'];
  secondary: GatePanelModel['secondary'];
}

/** What was decided on the device, and what the server decided once it has. */
export interface Decisions {
  device: DecisionRecord | undefined;
  server: DecisionRecord | undefined;
}

/** The record that counts: the server's as soon as there is one. */
export const standingRecord = ({ device, server }: Decisions): DecisionRecord | undefined =>
  server ?? device;

/** The sentence of the rule that leads, else of what made it GO. */
export function headlineOf(record: DecisionRecord): string {
  const leading = record.findings.find((finding) => finding.rule === record.headline);
  return sayFinding({ template: record.reason, slots: leading?.slots ?? {} }) ?? '';
}

function untilOf(record: DecisionRecord, isFilled: boolean): string | undefined {
  if (record.outcome === 'WAIT') return record.wait?.until ?? undefined;
  if (record.outcome === 'NO_GO') return record.blockedUntil ?? undefined;
  return record.outcome === 'GO' && !isFilled ? record.expiresAt : undefined;
}

const differ = ({ device, server }: Decisions): boolean =>
  device !== undefined && server !== undefined && device.outcome !== server.outcome;

/** What makes a decision of a device less than sure, beside that no server has seen it. */
const DOUBTS: Readonly<Record<string, string>> = {
  clock_jump: 'Its clock had been set.',
  clock_unverified: 'Its clock could not be checked.',
  sync_stale: 'Its last sync was long before.',
};

function provisionalText({ flags }: DecisionRecord, at: string): string {
  const doubts = flags.flatMap((flag) => DOUBTS[flag] ?? []);
  return doubts.length === 0
    ? `Decided on this device ${at}, not yet confirmed`
    : [`Provisional: decided on this device ${at}, not yet confirmed.`, ...doubts].join(' ');
}

function stampOf(decisions: Decisions, clock: GateContext['clock']): GatePanelModel['stamp'] {
  const { device, server } = decisions;
  if (server === undefined) {
    const text =
      device === undefined
        ? 'Decided on this device, not yet confirmed'
        : provisionalText(device, clock(device.evaluatedAt));
    return { text, confirmed: false };
  }
  const at = clock(server.evaluatedAt);
  return differ(decisions)
    ? { text: `Decided by the server ${at}; this stands on all devices`, confirmed: true }
    : { text: `Confirmed ${at}`, confirmed: true };
}

const sideOf = (record: DecisionRecord, clock: GateContext['clock']): CompareSide => ({
  outcome: record.outcome,
  headline: headlineOf(record),
  at: clock(record.evaluatedAt),
});

function compareOf(
  decisions: Decisions,
  { clock, versions }: GateContext,
): GatePanelModel['compare'] {
  const { device, server } = decisions;
  if (device === undefined || server === undefined || !differ(decisions)) return undefined;
  return {
    device: sideOf(device, clock),
    server: sideOf(server, clock),
    cause: causeText(server.differsBecause, versions),
  };
}

/** A decision record as the panel shows it. */
export function gateModel(
  record: DecisionRecord,
  decisions: Decisions,
  context: GateContext,
): GatePanelModel {
  const counted = countedFindings(record);
  const rowsOf = (findings: readonly Finding[]) =>
    findings.map((finding) => rowModel(finding, context));
  const rows = (statuses: readonly string[]) =>
    rowsOf(counted.filter(({ status }) => statuses.includes(status)));
  return {
    outcome: record.outcome,
    headline: headlineOf(record),
    untilIso: untilOf(record, context.isFilled),
    now: context.now,
    timeZone: context.timeZone,
    primary: context.primary,
    secondary: context.secondary,
    stops: rows(['fail', 'missing']),
    overridden: rowsOf(record.findings.filter((finding) => !counted.includes(finding))),
    notEvaluated: rows(['not_evaluated']),
    notApplicable: rows(['not_applicable']),
    passed: rows(['pass']),
    stamp: stampOf(decisions, context.clock),
    saved: context.saved,
    compare: compareOf(decisions, context),
  };
}

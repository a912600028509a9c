/** Events of the outbox: what happened, for the workers. Data are ids; the rows are in the database. */
export type DomainEvent =
  | { readonly type: 'pretrade.intent.submitted'; readonly data: { readonly intentId: string } }
  | {
      readonly type: 'pretrade.decision.returned';
      readonly data: { readonly intentId: string; readonly decisionId: string };
    }
  | {
      readonly type: 'pretrade.override.requested' | 'pretrade.override.resolved';
      readonly data: { readonly overrideId: string };
    }
  | {
      readonly type: 'trade.closed';
      readonly data: { readonly tradeIds: readonly string[]; readonly accountId: string };
    }
  | { readonly type: 'journal.entry.created'; readonly data: { readonly entryId: string } }
  | {
      readonly type: 'attachment.stored' | 'attachment.removed';
      readonly data: { readonly attachmentId: string };
    }
  | { readonly type: 'ruleset.changed'; readonly data: { readonly rulesetId: string } }
  /** Opened, added to, reduced or folded anew; one that closed with another result is `trade.closed`. */
  | {
      readonly type: 'trade.changed';
      readonly data: { readonly tradeIds: readonly string[]; readonly accountId: string };
    }
  | { readonly type: 'trade.scored'; readonly data: { readonly tradeIds: readonly string[] } }
  | {
      readonly type: 'journal.entry.removed';
      readonly data: { readonly entryId: string; readonly tradeId: string };
    }
  | { readonly type: 'rules.breach.detected'; readonly data: { readonly breachId: string } }
  | {
      readonly type: 'cooldown.started';
      readonly data: { readonly cooldownId: string; readonly endsAt: string };
    }
  | { readonly type: 'digest.weekly.created'; readonly data: { readonly digestId: string } }
  | {
      readonly type: 'cooldown.ended';
      readonly data: { readonly cooldownId: string; readonly releasedAt: string };
    }
  /** The tasks of a cooldown that are done or dead now. */
  | {
      readonly type: 'cooldown.tasks.settled';
      readonly data: { readonly cooldownIds: readonly string[] };
    }
  | { readonly type: 'paper.period.started'; readonly data: { readonly quarantineId: string } }
  | { readonly type: 'paper.period.ended'; readonly data: { readonly quarantineId: string } };

export type EventType = DomainEvent['type'];

/** Consumers accept this version and the one before it. */
export const EVENT_VERSION = '1.0.0';

export interface EventEnvelope {
  readonly id: string;
  readonly type: EventType;
  readonly version: string;
  readonly ts: string;
  readonly producer: string;
  readonly correlationId: string;
  readonly userId: string;
  readonly data: DomainEvent['data'];
}

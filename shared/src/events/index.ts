/** Events of the outbox: what happened, for the workers. Data are ids; the rows are in the database. */
export type DomainEvent =
  | { readonly type: 'pretrade.intent.submitted'; readonly data: { readonly intentId: string } }
  | {
      readonly type: 'pretrade.decision.returned';
      readonly data: { readonly intentId: string; readonly decisionId: string };
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
  | {
      readonly type: 'cooldown.started';
      readonly data: { readonly cooldownId: string; readonly endsAt: string };
    };

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
